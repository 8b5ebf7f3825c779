import type { Db } from '../../platform/db/index.ts'
import { Refusal } from '../../platform/refusal.ts'
import type { Work } from '../../platform/work.ts'
import { storyActs } from '../../stories/index.ts'
import { type Decision, decisionsOn } from '../decisions.queries.ts'
import { type Objection, objectionsOn } from './objections.queries.ts'
import { raise } from './raise.ts'
import type { AppealGround } from './rules.ts'
import { t } from './words.ts'

/** What an author may appeal against now. */
export interface Appealable {
  ground: AppealGround
  decisionId: number
}

/**
 * The last decision that went against the author and was not appealed against before: declined, taken down, or published
 * with other words than theirs. Null when there is none.
 */
export async function appealable(db: Db, storyId: number): Promise<Appealable | null> {
  const decisions = (await decisionsOn(db, { kind: 'story', id: storyId })).filter(
    ({ undoneAt }) => !undoneAt,
  )
  const found = await against(db, storyId, decisions)
  if (!found) return null
  const earlier = await objectionsOn(db, storyId, 'appeal')
  return earlier.some(({ decisionId }) => decisionId === found.decisionId) ? null : found
}

async function against(db: Db, storyId: number, decisions: Decision[]): Promise<Appealable | null> {
  const story = await db
    .selectFrom('content.stories as story')
    .leftJoin('content.story_versions as version', 'version.id', 'story.published_version_id')
    .select(['story.status', 'story.withheld', 'version.written_by'])
    .where('story.id', '=', storyId)
    .executeTakeFirst()
  const last = (verdict: Decision['verdict']) =>
    decisions.findLast((decision) => decision.verdict === verdict)?.id
  if (!story || story.withheld === 'deleted') return null
  if (story.withheld === 'taken down') return asAppeal('taken down', last('take down'))
  if (story.withheld !== null) return null
  if (story.status === 'declined') return asAppeal('declined', heard(decisions.findLast(isDecline)))
  if (story.status === 'published' && story.written_by === 'moderator')
    return asAppeal('edited', last('publish'))
  return null
}

const isDecline = ({ verdict }: Decision) => verdict === 'decline'

/** An author hears of a decision when it can no longer be undone; before that there is nothing to appeal against. */
function heard(decision: Decision | undefined): number | undefined {
  return decision && (decision.toldAt || decision.moderatorId === null) ? decision.id : undefined
}

function asAppeal(ground: AppealGround, decisionId: number | undefined): Appealable | null {
  return decisionId === undefined ? null : { ground, decisionId }
}

/** An author asks for another moderator. Whose story it is has been checked by the caller. @throws Refusal 409 when there is nothing to appeal against */
export async function appeal(
  work: Work,
  { storyId, words }: { storyId: number; words: string },
): Promise<void> {
  const story = await storyActs.lockStory(work, storyId)
  const found = await appealable(work.db, storyId)
  if (!found) throw new Refusal(t('nothingToAppeal'), 409)
  await raise(work, story, { kind: 'appeal', words, actor: 'author', ...found })
}

/** The author's own appeals, the newest first. */
export function appealsOn(db: Db, storyId: number): Promise<Objection[]> {
  return objectionsOn(db, storyId, 'appeal')
}
