import type { OpenPromise } from '../../changes/index.ts'
import type { AwaitedInvitation } from '../../invitations/index.ts'
import { ladderRules, type TodayNotes, type WaitingStories, type WaitingStory } from '../../ladder/index.ts'
import type { StaffViewer } from '../../platform/auth/index.ts'
import { sayDay, sayDue, sayTime, useWords } from '../../platform/i18n/index.ts'
import type { writing } from '../../responses/index.ts'
import type { AnsweredRequest } from '../../sharing/index.ts'
import { Button, EmptyState, H1, H2, LinkList, Tag } from '../../ui/index.ts'
import { BackstagePage } from '../frame/backstage-page.tsx'
import { HeadspacePart } from '../headspace/today-part.tsx'
import { StoryLine } from '../stories/story-line.tsx'
import {
  AwaitedPart,
  AwayPart,
  ChallengesPart,
  DraftsPart,
  LeftPart,
  PraisePart,
  SeriousPart,
  SharingPart,
} from './notes-part.tsx'
import { words } from './words.ts'

export interface TodayView {
  inHand: writing.AnswerInHand[]
  replied: WaitingStories
  waiting: WaitingStories
  promises: OpenPromise[]
  notes: TodayNotes
  sharing: AnsweredRequest[]
  awaited: AwaitedInvitation[]
  today: string
  now: Date
}

/** What waits for one person: what they began, who wrote back, who waits, what was promised. */
export function TodayPage({ viewer, view }: { viewer: StaffViewer; view: TodayView }) {
  const t = useWords(words)
  const { inHand, replied, waiting, notes } = view
  const toSee =
    notes.serious.length +
    notes.challenges.length +
    (notes.drafts?.count ?? 0) +
    notes.thanksToPassOn +
    notes.leftAnswers
  const isQuiet = inHand.length + replied.stories.length + waiting.stories.length + toSee === 0
  return (
    <BackstagePage viewer={viewer} title={t('title')} current="/backstage" reading>
      <H1>{t('title')}</H1>
      {isQuiet ? <EmptyState heading={t('nothing')}>{t('nothingBody')}</EmptyState> : null}
      <SeriousPart serious={notes.serious} />
      <ChallengesPart challenges={notes.challenges} />
      <DraftsPart drafts={notes.drafts} />
      <PraisePart notes={notes} />
      <LeftPart count={notes.leftAnswers} />
      <InHand answers={inHand} cues={notes.cues} />
      <Few heading={t('replied')} found={replied} view={view} show="replied" />
      <Few
        heading={t('waiting')}
        lead={t(waiting.more ? 'waitingMany' : 'waitingLead', { count: waiting.count })}
        found={waiting}
        view={view}
        show="waiting"
      />
      <AwaitedPart awaited={view.awaited} />
      <SharingPart answers={view.sharing} />
      <Promises promises={view.promises} />
      <HeadspacePart headspace={notes.headspace} />
      <AwayPart notes={notes} />
      <Button href="/backstage/stories" variant="secondary">
        {t('allStories')}
      </Button>
    </BackstagePage>
  )
}

const tones = { returned: 'action', draft: 'neutral', submitted: 'waiting' } as const

function InHand({ answers, cues }: { answers: TodayView['inHand']; cues: TodayNotes['cues'] }) {
  const t = useWords(words)
  const cued = new Map(cues.map(({ storyPublicId, by }) => [storyPublicId, by]))
  if (answers.length === 0) return null
  return (
    <section aria-labelledby="in-hand">
      <H2 id="in-hand">{t('inHand')}</H2>
      <LinkList
        items={answers.map(({ storyPublicId, storyTitle, state, savedAt }) => ({
          href: `/backstage/stories/${storyPublicId}#answer`,
          text: storyTitle,
          detail: (
            <>
              <Tag tone={tones[state]}>{t(state)}</Tag> {t('keptAt', { when: sayTime(savedAt) })}
              <Cued by={cued.get(storyPublicId)} />
            </>
          ),
        }))}
      />
    </section>
  )
}

/** A coach has said something of a draft since it was last kept. */
function Cued({ by }: { by: string | undefined }) {
  const t = useWords(words)
  return by ? (
    <>
      {' '}
      <Tag tone="action">{t('cued', { by })}</Tag>
    </>
  ) : null
}

interface FewProps {
  heading: string
  lead?: string
  found: WaitingStories
  view: TodayView
  show: string
}

function Few({ heading, lead, found, view, show }: FewProps) {
  const t = useWords(words)
  const more = found.count - found.stories.length
  if (found.stories.length === 0) return null
  return (
    <section aria-labelledby={show}>
      <H2 id={show}>{heading}</H2>
      {lead ? <p>{lead}</p> : null}
      {found.stories.map((story) => (
        <>
          <StoryLine story={story} today={view.today} level={3} />
          <Due story={story} now={view.now} />
        </>
      ))}
      {more > 0 ? (
        <p>
          <a href={`/backstage/stories?show=${show}`}>{t('more', { count: more })}</a>
        </p>
      ) : null}
    </section>
  )
}

/** Until when an answer is due, and whether it is this person who was reminded of it. */
function Due({ story, now }: { story: WaitingStory; now: Date }) {
  const t = useWords(words)
  const when = sayDue(story.dueAt)
  return (
    <p class="nhsuk-hint">
      {t(ladderRules.isLate(story.dueAt, now) ? 'wasDue' : 'isDue', { when })}
      {story.reminded ? ` ${t('youWereReminded')}` : ''}
      {story.handedToMe ? ` ${t('handedToYou')}` : ''}
    </p>
  )
}

function Promises({ promises }: { promises: OpenPromise[] }) {
  const t = useWords(words)
  if (promises.length === 0) return null
  return (
    <section aria-labelledby="promised">
      <H2 id="promised">{t('promised')}</H2>
      <LinkList
        items={promises.map((promise) => ({
          href: `/backstage/stories/${promise.storyPublicId}`,
          text: promise.what,
          detail: (
            <>
              {t('promisedBy', { who: promise.who, when: promise.due })};{' '}
              {t('promisedIn', { day: sayDay(promise.toldOn), title: promise.storyTitle })}
            </>
          ),
        }))}
      />
    </section>
  )
}
