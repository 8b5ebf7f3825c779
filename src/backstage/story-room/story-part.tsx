import type { RoomStory } from '../../audience/index.ts'
import { ladderRules, type RoomClock } from '../../ladder/index.ts'
import { sayDue, sayTime, useWords } from '../../platform/i18n/index.ts'
import { Chip, Chips, Day, Details, H2, InsetText, Letter, SummaryList } from '../../ui/index.ts'
import { words as wordsOfCare } from '../care/words.ts'
import { words as wordsOfHeadspace } from '../headspace/words.ts'
import { logOrganisations } from '../log/log-organisations.ts'
import { words as wordsOfLog } from '../log/words.ts'
import { words as wordsOfSharing } from '../sharing/words.ts'
import type { RoomView } from './room-view.ts'
import { words } from './words.ts'

/** The story as the public sees it; `untitled` where its title stands above a note. */
export function StoryPart({ story, untitled = false }: { story: RoomStory; untitled?: boolean }) {
  const t = useWords(words)
  return (
    <Letter
      level={1}
      title={untitled ? null : story.title}
      body={story.body}
      byline={t('byline', { name: story.screenName, part: t(story.relationship) })}
      meta={
        <>
          <p>{story.services.map(({ name }) => name).join(', ')}</p>
          <p>
            {t('published')} <Day day={story.publishedOn} />
          </p>
        </>
      }
    >
      {sayBelow(story, t)}
    </Letter>
  )
}

/** Nothing at all where there is nothing to say, so that the letter ends with its signature. */
function sayBelow({ editedForPrivacy, imported }: RoomStory, t: SayRoom) {
  if (!editedForPrivacy && !imported) return null
  return (
    <>
      {editedForPrivacy ? <p>{t('edited')}</p> : null}
      {imported ? <InsetText>{t('imported')}</InsetText> : null}
    </>
  )
}

const levels = ['serious0', 'serious1', 'serious2', 'serious3', 'serious4', 'serious5'] as const

/** What only staff see of it, and who has heard. */
export function AboutPart({ view }: { view: RoomView }) {
  const t = useWords(words)
  const { story, clock, now } = view
  const level = levels[story.criticality ?? -1]
  const rows = [
    ...(clock ? [{ key: t('clock'), value: clockLine(clock, { now, t }) }] : []),
    {
      key: t('serious'),
      value: (
        <>
          <p>{t(level ?? 'seriousUnknown')}</p>
          <p class="nhsuk-hint">{t('seriousHint')}</p>
        </>
      ),
    },
    ...(story.purpose ? [{ key: t('purpose'), value: story.purpose }] : []),
    { key: t('wish'), value: t(story.wantsReply ? 'wantsReply' : 'wantsNoReply') },
    { key: t('reads'), value: t('readTimes', { count: story.reads }) },
  ]
  return (
    <>
      <H2>{t('about')}</H2>
      <SummaryList rows={rows} />
      {story.tags.length > 0 ? (
        <Chips label={t('tags')}>
          {story.tags.map(({ tag, kind }) => (
            <Chip polarity={polarities[kind]}>{tag}</Chip>
          ))}
        </Chips>
      ) : null}
      <HeardPart story={story} />
      <WaysOn view={view} />
    </>
  )
}

/** Until when, and whose rung it is next, in one line (R46, R47). */
function clockLine(clock: RoomClock, { now, t }: { now: Date; t: SayRoom }): string {
  const { service, cause, dueAt, nextAt, next, beingChecked } = clock
  const tense = ladderRules.isLate(dueAt, now) ? 'Late' : 'Due'
  const due = t(`${cause}${tense}`, { service, due: sayDue(dueAt) })
  if (beingChecked) return `${due} ${t('clockChecked')}`
  if (!nextAt) return `${due} ${t('clockAll')}`
  const when = sayTime(nextAt)
  return `${due} ${next ? t('clockNext', { name: next, when }) : t('clockCast', { when })}`
}

/** Where else this story leads. The logs and handing over are for the cast of its services alone. */
function WaysOn({ view: { viewer, story } }: { view: RoomView }) {
  const t = useWords(words)
  const log = useWords(wordsOfLog)
  const sharing = useWords(wordsOfSharing)
  const care = useWords(wordsOfCare)
  const headspace = useWords(wordsOfHeadspace)
  return (
    <>
      {logOrganisations(viewer, story.services).length > 0 ? (
        <>
          <p>
            <a href={`/backstage/stories/${story.publicId}/log`}>{log('toLog')}</a>
          </p>
          <p>
            <a href={`/backstage/stories/${story.publicId}/sharing`}>{sharing('toSharing')}</a>
          </p>
          <p>
            <a href={`/backstage/stories/${story.publicId}/hand-over`}>
              {care(story.care.isHandedOver ? 'handedOver' : 'toHandOver')}
            </a>
          </p>
          <p>
            <a href={`/backstage/stories/${story.publicId}/set-aside`}>{headspace('toAside')}</a>
          </p>
        </>
      ) : null}
      <p>
        <a href={`/stories/${story.publicId}`}>{t('publicPage')}</a>
      </p>
      <p>
        <a href={`/backstage/stories/${story.publicId}/object`}>{t('object')}</a>
      </p>
    </>
  )
}

const polarities: Record<string, 'good' | 'better' | 'feeling' | undefined> = {
  good: 'good',
  'could be better': 'better',
  feeling: 'feeling',
}

function HeardPart({ story }: { story: RoomStory }) {
  const t = useWords(words)
  const { told, read, colleagues } = story
  const more = story.colleagueCount - colleagues.length
  if (told + read === 0) return <p>{t('heardNobody')}</p>
  return (
    <>
      <H2>{t('heard')}</H2>
      <p>{t('heardCount', { told, read })}</p>
      {colleagues.length > 0 ? (
        <Details summary={t('colleagues')}>
          <ul>
            {colleagues.map(({ name, role, toldAt, readAt }) => (
              <li>
                {role ? `${name}, ${role}` : name}: {heardWhen({ toldAt, readAt }, t)}
              </li>
            ))}
          </ul>
          {more > 0 ? <p>{t('moreColleagues', { count: more })}</p> : null}
          <p>{t('heardPublic')}</p>
        </Details>
      ) : null}
    </>
  )
}

type SayRoom = ReturnType<typeof useWords<keyof typeof words>>

function heardWhen({ toldAt, readAt }: { toldAt: string | null; readAt: string | null }, t: SayRoom): string {
  if (readAt) return t('heardRead', { when: sayTime(new Date(readAt)) })
  return toldAt ? t('heardTold', { when: sayTime(new Date(toldAt)) }) : ''
}
