import { addDays, type Day, dayOf } from '../platform/clock/index.ts'
import type { Db } from '../platform/db/index.ts'
import { mayAnswer } from './answer-moderators.ts'
import { type Decision, decisionsOn, standingIn } from './decisions.queries.ts'
import { messagesOf } from './messages.queries.ts'
import { reasonText } from './reasons.ts'
import { daysToAnswer, type Verdict } from './rules.ts'
import { type StoryVersion, upToLatest, versionsOf } from './story.queries.ts'

interface Text {
  title: string
  body: string
}

/** What an author may see of the moderators' work on their own story. Days only; no moderator is named. */
export interface AuthorView {
  /** The decision that stands; null while nobody has decided. */
  decision: { verdict: Verdict; day: Day; reason: { code: string; text: string } | null; note: string } | null
  /** Other words that wait for the author's yes, beside the author's own, with the moderator's reason. */
  proposal: { before: Text; after: Text; reason: string; changesMeaning: boolean } | null
  /** Whether a message would be read as an answer. */
  mayAnswer: boolean
  /** The last day before the story is declined for want of an answer; it can still be answered then. Null when nothing waits. */
  answerBy: Day | null
  /** What was said to and fro, the first message first. */
  messages: { from: 'moderators' | 'author'; body: string; day: Day }[]
}

/** Everything about the moderation of a story that its author may see. Null when there is no such story. */
export async function authorView(db: Db, storyId: number): Promise<AuthorView | null> {
  const story = await db
    .selectFrom('content.stories')
    .select(['status', 'withheld', 'latest_version_id', 'published_version_id', 'returned_on'])
    .where('id', '=', storyId)
    .executeTakeFirst()
  if (!story) return null
  const all = await decisionsOn(db, { kind: 'story', id: storyId })
  const decisions = all.filter(({ undoneAt }) => undoneAt === null)
  const standing = standingIn(decisions, 'words')
  const versions = upToLatest(await versionsOf(db, storyId), story.latest_version_id)
  const isOpen = story.status === 'returned' || story.status === 'published'
  return {
    decision: standing && present(standing),
    proposal: isOpen && standing ? proposalOf(standing, versions) : null,
    mayAnswer: standing !== null && mayAnswer(story, standing),
    answerBy: story.returned_on && addDays(story.returned_on, daysToAnswer),
    messages: await thread(db, storyId, decisions),
  }
}

function present({ verdict, decidedAt, reasonCode, noteToAuthor }: Decision): AuthorView['decision'] {
  const reason = reasonCode === null ? null : { code: reasonCode, text: reasonText(reasonCode) }
  return { verdict, day: dayOf(decidedAt), reason, note: noteToAuthor }
}

function proposalOf(standing: Decision, versions: readonly StoryVersion[]): AuthorView['proposal'] {
  const after = versions.at(-1)
  const before = versions.findLast(({ writtenBy }) => writtenBy === 'author')
  if (standing.verdict !== 'propose' || !after || !before || standing.versionId !== after.id) return null
  const edits = versions.slice(versions.indexOf(before) + 1)
  return {
    before: { title: before.title, body: before.body },
    after: { title: after.title, body: after.body },
    reason: edits
      .map(({ reason }) => reason)
      .filter(Boolean)
      .join('\n\n'),
    changesMeaning: edits.some(({ changesMeaning }) => changesMeaning),
  }
}

async function thread(
  db: Db,
  storyId: number,
  decisions: readonly Decision[],
): Promise<AuthorView['messages']> {
  const answers = await messagesOf(db, storyId)
  const said = decisions.flatMap(({ id, noteToAuthor, decidedAt }) => [
    ...(noteToAuthor ? [{ from: 'moderators' as const, body: noteToAuthor, day: dayOf(decidedAt) }] : []),
    ...answers
      .filter(({ decisionId }) => decisionId === id)
      .map(({ body, day }) => ({ from: 'author' as const, body, day })),
  ])
  return said
}
