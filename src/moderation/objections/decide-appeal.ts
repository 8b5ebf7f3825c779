import type { StaffViewer } from '../../platform/auth/index.ts'
import { Refusal } from '../../platform/refusal.ts'
import type { Work } from '../../platform/work.ts'
import { authorEndings, type LockedStory, storyActs, storyCare } from '../../stories/index.ts'
import { decisionsOn } from '../decisions.queries.ts'
import { recordDecision } from '../record-decision.ts'
import { isSenior } from '../rules.ts'
import { versionsOf } from '../story.queries.ts'
import type { Case } from './close.ts'
import type { Ground } from './rules.ts'
import { t } from './words.ts'

/** An appeal about a story as critical as this needs a senior moderator. */
const needsSeniorFrom = 4

/**
 * Decides an author's appeal: another moderator than those who had a part in what it is about, a senior one for a take-down
 * or a serious story. Granted, the decision is turned back; the words are read again where they would become public.
 */
export async function decideAppeal(
  work: Work,
  { objection, story, closing }: Case,
  by: StaffViewer,
): Promise<void> {
  if ((await whoHadAPart(work, story)).has(by.accountId)) throw new Refusal(t('otherModerator'), 403)
  const isSerious = (story.criticality ?? 0) >= needsSeniorFrom
  if ((isSerious || objection.ground === 'taken down') && !isSenior(by))
    throw new Refusal(t('needsSenior'), 403)
  if (closing.outcome === 'granted') await turnBack(work, { story, ground: objection.ground }, by)
}

async function whoHadAPart(work: Work, { id }: LockedStory): Promise<Set<number>> {
  const [decisions, versions] = await Promise.all([
    decisionsOn(work.db, { kind: 'story', id }),
    work.db
      .selectFrom('content.story_versions')
      .select('moderator_id')
      .where('story_id', '=', id)
      .where('moderator_id', 'is not', null)
      .execute(),
  ])
  const had = [...decisions.map(({ moderatorId }) => moderatorId), ...versions.map((row) => row.moderator_id)]
  return new Set(had.filter((moderator): moderator is number => moderator !== null))
}

interface TurnedBack {
  story: LockedStory
  ground: Ground
}

async function turnBack(work: Work, { story, ground }: TurnedBack, by: StaffViewer): Promise<void> {
  const decided = {
    subject: { kind: 'story', id: story.id },
    reasonCode: 'policy not followed',
    moderatorId: by.accountId,
  } as const
  if (ground === 'declined' && story.status === 'declined') {
    await storyActs.changeStatus(work, story, 'submitted')
    await recordDecision(work, { ...decided, verdict: 'take back', versionId: story.latest_version_id })
  }
  if (ground === 'taken down' && story.withheld === 'taken down') {
    await authorEndings.liftWithholding(work, story.id, `account ${by.accountId}`)
    await recordDecision(work, { ...decided, verdict: 'show again', versionId: story.published_version_id })
  }
  if (ground === 'edited') await backToOwnWords(work, story, by)
}

/** The author's own words become the latest again and wait in the queue; the public reads the edited ones until then. */
async function backToOwnWords(work: Work, story: LockedStory, by: StaffViewer): Promise<void> {
  const own = (await versionsOf(work.db, story.id)).findLast(({ writtenBy }) => writtenBy === 'author')
  if (!own || own.id === story.latest_version_id) return
  await storyCare.goBackToVersion(work, story.id, own.id)
  await work.audit({
    actor: `account ${by.accountId}`,
    verb: 'went back to the author’s words',
    subject: `story ${story.id}`,
    details: { version: own.id },
  })
}
