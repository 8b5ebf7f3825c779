import { sql } from 'kysely'
import type { Db } from '../platform/db/index.ts'
import { storyVisibility } from '../stories/index.ts'

/** A public answer as whoever wants to speak to its writer meets it. */
export interface AnswerToChallenge {
  responseId: number
  storyId: number
  organisationId: number
  writerId: number
  /** The name, or the role of somebody who asked to be unnamed. */
  writer: string
  body: string
  /** What this person has said of it before: its public id. */
  said: string | null
}

/** A public answer under a public story; null where there is none. */
export async function answerToChallenge(
  db: Db,
  { answer, accountId }: { answer: string; accountId: number },
): Promise<AnswerToChallenge | null> {
  const { rows } = await sql<AnswerToChallenge>`
    select response.id as "responseId", response.story_id as "storyId", response.organisation_id as "organisationId", response.account_id as "writerId",
      case when account.unnamed or response.shown_name = '' then response.shown_role else response.shown_name end as writer,
      response.published_body as body,
      (select public_id from content.response_challenges where response_id = response.id and account_id = ${accountId}) as said
    from content.responses response join staff.accounts account on account.id = response.account_id
      join content.stories story on story.id = response.story_id and ${storyVisibility.publicStory}
    where response.public_id = ${answer} and response.status = 'published'`.execute(db)
  return rows[0] ?? null
}

/** What was said of an answer, for one of the two. */
export interface Challenge {
  storyPublicId: string
  storyTitle: string
  body: string
  writer: string
  by: string
  line: string
  version: number
  words: string
  writtenAt: Date
  /** What the writer said back; '' while they have not. */
  note: string
  notedAt: Date | null
  /** The writer has answered the story again since. */
  followedUp: boolean
  /** Whoever looks is the writer of the answer. */
  isToMe: boolean
}

/** For the one who wrote it and the one it is written to; null for everybody else, and where the answer is public no more. */
export async function challengeFor(
  db: Db,
  { challenge, accountId }: { challenge: string; accountId: number },
): Promise<Challenge | null> {
  const { rows } = await sql<Challenge>`
    select story.public_id as "storyPublicId", version.title as "storyTitle", response.published_body as body,
      case when account.unnamed or response.shown_name = '' then response.shown_role else response.shown_name end as writer,
      coach.name as by, challenge.line, challenge.guideline_version as version, challenge.words,
      challenge.written_at as "writtenAt", challenge.note, challenge.noted_at as "notedAt",
      exists (select from content.responses later where later.story_id = response.story_id and later.account_id = response.account_id
        and later.status = 'published' and later.published_at > challenge.written_at) as "followedUp",
      response.account_id = ${accountId} as "isToMe"
    from content.response_challenges challenge
      join content.responses response on response.id = challenge.response_id and response.status = 'published'
      join staff.accounts account on account.id = response.account_id
      join staff.accounts coach on coach.id = challenge.account_id
      join content.stories story on story.id = response.story_id and ${storyVisibility.publicStory}
      join content.story_versions version on version.id = story.published_version_id
    where challenge.public_id = ${challenge} and ${accountId} in (challenge.account_id, response.account_id)`.execute(
    db,
  )
  return rows[0] ?? null
}

/** The lines of guidelines that can be cited: every line that is not a heading, without its marks. */
export function linesOf(guideline: string): string[] {
  const lines = guideline
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.replace(/^(?:[-*+]|\d+[.)])\s+/, '').replaceAll('**', ''))
  return [...new Set(lines)]
}
