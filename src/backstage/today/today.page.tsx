import type { HeardStories } from '../../audience/index.ts'
import type { OpenPromise } from '../../changes/index.ts'
import type { StaffViewer } from '../../platform/auth/index.ts'
import { sayDay, sayTime, useWords } from '../../platform/i18n/index.ts'
import type { writing } from '../../responses/index.ts'
import { Button, EmptyState, H1, H2, LinkList, Tag } from '../../ui/index.ts'
import { BackstagePage } from '../frame/backstage-page.tsx'
import { StoryLine } from '../stories/story-line.tsx'
import { words } from './words.ts'

export interface TodayView {
  inHand: writing.AnswerInHand[]
  replied: HeardStories
  waiting: HeardStories
  promises: OpenPromise[]
  today: string
}

/** What waits for one person: what they began, who wrote back, who waits, what was promised. */
export function TodayPage({ viewer, view }: { viewer: StaffViewer; view: TodayView }) {
  const t = useWords(words)
  const { inHand, replied, waiting } = view
  const isQuiet = inHand.length + replied.stories.length + waiting.stories.length === 0
  return (
    <BackstagePage viewer={viewer} title={t('title')} current="/backstage" reading>
      <H1>{t('title')}</H1>
      {isQuiet ? <EmptyState heading={t('nothing')}>{t('nothingBody')}</EmptyState> : null}
      <InHand answers={inHand} />
      <Few heading={t('replied')} found={replied} today={view.today} show="replied" />
      <Few
        heading={t('waiting')}
        lead={t('waitingLead', { count: waiting.count })}
        found={waiting}
        today={view.today}
        show="waiting"
      />
      <Promises promises={view.promises} />
      <Button href="/backstage/stories" variant="secondary">
        {t('allStories')}
      </Button>
    </BackstagePage>
  )
}

const tones = { returned: 'action', draft: 'neutral', submitted: 'waiting' } as const

function InHand({ answers }: { answers: TodayView['inHand'] }) {
  const t = useWords(words)
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
            </>
          ),
        }))}
      />
    </section>
  )
}

interface FewProps {
  heading: string
  lead?: string
  found: HeardStories
  today: string
  show: string
}

function Few({ heading, lead, found, today, show }: FewProps) {
  const t = useWords(words)
  const more = found.count - found.stories.length
  if (found.stories.length === 0) return null
  return (
    <section aria-labelledby={show}>
      <H2 id={show}>{heading}</H2>
      {lead ? <p>{lead}</p> : null}
      {found.stories.map((story) => (
        <StoryLine story={story} today={today} level={3} />
      ))}
      {more > 0 ? (
        <p>
          <a href={`/backstage/stories?show=${show}`}>{t('more', { count: more })}</a>
        </p>
      ) : null}
    </section>
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
