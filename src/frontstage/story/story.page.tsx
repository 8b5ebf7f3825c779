import { useChrome } from '../../platform/http/chrome.ts'
import { sayDay, useWords } from '../../platform/i18n/index.ts'
import { searchQuery } from '../../search/index.ts'
import type { PublicStory } from '../../stories/index.ts'
import {
  BackLink,
  Button,
  Chip,
  Chips,
  Day,
  Details,
  H2,
  InsetText,
  Letter,
  PublicLayout,
  StatusLine,
  type StatusStep,
} from '../../ui/index.ts'
import { Correspondence } from './correspondence.tsx'
import { sayPeriod } from './period.ts'
import type { StoryView } from './story-view.ts'
import { Uses } from './uses.tsx'
import { words } from './words.ts'

export function StoryPage({ view }: { view: StoryView }) {
  const t = useWords(words)
  const { story } = view
  return (
    <PublicLayout
      title={story.title}
      current="stories"
      before={<BackLink href="/stories">{t('allStories')}</BackLink>}
      head={
        <link
          rel="alternate"
          type="application/atom+xml"
          title={story.title}
          href={`/stories/${story.publicId}.atom`}
        />
      }
    >
      <Words story={story} />
      <StatusLine steps={statusSteps(view, t)} across />
      <NotJoined story={story} />
      <Correspondence view={view} />
      <Uses uses={view.uses} />
      <Around view={view} />
    </PublicLayout>
  )
}

function Words({ story }: { story: PublicStory }) {
  const t = useWords(words)
  return (
    <Letter
      level={1}
      title={story.title}
      body={story.body}
      byline={
        story.screenName
          ? t('byline', { name: story.screenName, part: t(story.relationship) })
          : t('bylineElsewhere')
      }
      meta={<Meta story={story} />}
    >
      {story.editedForPrivacy ? (
        <Details summary={t('edited')}>
          <p>{t('editedMeaning')}</p>
        </Details>
      ) : null}
      {story.imported ? <InsetText>{t('imported')}</InsetText> : null}
      <TagsOf story={story} />
      <Purpose story={story} />
    </Letter>
  )
}

function Meta({ story }: { story: PublicStory }) {
  const t = useWords(words)
  return (
    <>
      <p>
        {story.services.map((service, index) => (
          <>
            {index > 0 ? ', ' : null}
            <a href={`/services/${service.code}`}>{service.name}</a>
            {service.organisationName === service.name ? null : (
              <>
                {' · '}
                <a href={`/organisations/${service.organisationCode}`}>{service.organisationName}</a>
              </>
            )}
          </>
        ))}
        {story.services.length === 0 ? story.unlistedService : null}
      </p>
      <p>
        {t('published')} <Day day={story.publishedOn} />
        {story.carePeriod ? ` · ${t('careIn', { when: sayPeriod(story.carePeriod, t) })}` : null}
      </p>
      {story.servicesCorrectedOn ? (
        <p>{t('serviceCorrected', { day: sayDay(story.servicesCorrectedOn) })}</p>
      ) : null}
    </>
  )
}

const tagKinds = [
  ['good', 'wasGood', 'good'],
  ['could be better', 'could be better', 'better'],
  ['feeling', 'feeling', 'feeling'],
  ['about', 'subject', undefined],
] as const

function TagsOf({ story }: { story: PublicStory }) {
  const t = useWords(words)
  const kinds = tagKinds.filter(([kind]) => story.tags.some((tag) => tag.kind === kind))
  if (kinds.length === 0) return null
  return (
    <div class="story-words">
      {kinds.map(([kind, label, polarity]) => (
        <div class="story-words__kind">
          <p class="story-words__label">{t(label)}</p>
          <Chips label={t(label)}>
            {story.tags
              .filter((tag) => tag.kind === kind)
              .map((tag) => (
                <Chip href={`/stories${searchQuery({ tag: tag.tag })}`} polarity={polarity}>
                  {tag.tag}
                </Chip>
              ))}
          </Chips>
        </div>
      ))}
    </div>
  )
}

function Purpose({ story }: { story: PublicStory }) {
  const t = useWords(words)
  if (story.imported) return null
  return (
    <div class="story-purpose">
      {story.purpose ? (
        <p>
          <strong>{t('purpose')}:</strong> {story.purpose}
        </p>
      ) : null}
      <p>{t(story.wantsReply ? 'wantsReply' : 'wantsNoReply')}</p>
    </div>
  )
}

function NotJoined({ story }: { story: PublicStory }) {
  const t = useWords(words)
  const absent = [
    ...new Set(
      story.services.filter(({ joined }) => !joined).map(({ organisationName }) => organisationName),
    ),
  ]
  if (absent.length === 0) return null
  return (
    <InsetText>
      {absent.map((name) => (
        <p>{t('notJoined', { name })}</p>
      ))}
    </InsetText>
  )
}

type SayStory = ReturnType<typeof useWords<keyof typeof words>>

/** How far the story has come, from the facts alone. */
function statusSteps({ story, audience, thread, today }: StoryView, t: SayStory): StatusStep[] {
  const answers = thread.filter((entry) => entry.kind === 'response')
  const changes = new Set(answers.flatMap((entry) => (entry.change ? [entry.change.kind] : [])))
  const joined = story.services.some((service) => service.joined)
  const steps: StatusStep[] = [
    { label: t('statusTold'), state: 'done', detail: <Day day={story.submittedOn} /> },
    { label: t('statusPublished'), state: 'done', detail: <Day day={story.publishedOn} /> },
  ]
  if (joined) {
    const detail = audience.told > 0 ? t('statusRead', { count: audience.read }) : undefined
    steps.push({
      label: t('statusHeard', { count: audience.told }),
      state: audience.told > 0 ? 'done' : 'waiting',
      detail,
    })
  }
  const first = answers[0]
  if (first)
    steps.push({
      label: t('statusAnswered', { count: answers.length }),
      state: 'done',
      detail: <Day day={first.day} />,
    })
  else
    steps.push({ label: t('statusWaiting', { days: daysSince(story.publishedOn, today) }), state: 'waiting' })
  if (changes.has('planned')) steps.push({ label: t('statusPlanned'), state: 'waiting' })
  if (changes.has('made')) steps.push({ label: t('statusMade'), state: 'changed' })
  if (changes.has('cannot')) steps.push({ label: t('statusCannot'), state: 'done' })
  return steps
}

function daysSince(day: string, today: string): number {
  return Math.max(0, Math.round((Date.parse(today) - Date.parse(day)) / 86_400_000))
}

function Around({ view: { story, audience } }: { view: StoryView }) {
  const t = useWords(words)
  const { viewer } = useChrome()
  return (
    <aside class="story-around">
      {audience.roles.length > 0 ? (
        <Details summary={t('heardBy')}>
          <ul>
            {audience.roles.map(({ role, count }) => (
              <li>{t('heardRole', { count, role })}</li>
            ))}
          </ul>
        </Details>
      ) : null}
      <p>{t('reads', { count: story.reads })}</p>
      <p>
        <a href={`/stories/${story.publicId}.atom`}>{t('follow')}</a>. {t('followHint')}
      </p>
      <H2 size="s">{t('lookAgain')}</H2>
      <p>
        {t('lookAgainBody')} <a href={`/stories/${story.publicId}/look-again`}>{t('lookAgainLink')}</a>
      </p>
      {viewer.kind === 'public' ? (
        <p>
          {t('yours')} <a href="/your-story">{t('yoursLink')}</a>
        </p>
      ) : (
        <Button href="/your-story" variant="quiet">
          {t('yoursLink')}
        </Button>
      )}
    </aside>
  )
}
