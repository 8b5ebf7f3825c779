import { sql } from 'kysely'
import type { Day } from '../platform/clock/index.ts'
import type { Db } from '../platform/db/index.ts'
import { writing } from '../responses/index.ts'
import { storyVisibility } from '../stories/index.ts'

/** An invitation of one's own, and how many would like to come; never who. */
export interface OwnInvitation {
  invitation: writing.Invitation
  answer: string
  storyPublicId: string
  storyTitle: string
  coming: number
  /** They wrote something, or were written to, by the relay. */
  hasMessages: boolean
}

const MOST = 100

/** What somebody has invited to under public stories, the newest first. */
export async function invitationsOf(db: Db, accountId: number): Promise<OwnInvitation[]> {
  const { rows } = await sql<Omit<OwnInvitation, 'invitation'> & { shown: unknown }>`
    select answer.shown_invitation as shown, answer.public_id as answer, story.public_id as "storyPublicId",
      version.title as "storyTitle",
      (select count(*)::int from content.invitation_signups signup
        where signup.response_id = answer.id and signup.withdrawn_on is null) as coming,
      exists (select from content.relay_messages message where message.story_id = story.id
        and message.account_id = ${accountId}) as "hasMessages"
    from content.responses answer
      join content.stories story on story.id = answer.story_id and ${storyVisibility.publicStory}
      join content.story_versions version on version.id = story.published_version_id
    where answer.account_id = ${accountId} and answer.status = 'published' and answer.shown_invitation <> '{}'
    order by answer.id desc limit ${MOST}`.execute(db)
  return rows.flatMap(({ shown, ...row }) => {
    const invitation = writing.invitationOf(shown)
    return invitation ? [{ ...row, invitation }] : []
  })
}

/** An invitation of one's own that somebody would like to come to. */
export interface AwaitedInvitation {
  what: string
  coming: number
}

const FEW = 5

/** What others would like to come to, while it stands; empty for whoever invited to nothing. */
export async function awaitedBy(
  db: Db,
  { accountId, today }: { accountId: number; today: Day },
): Promise<AwaitedInvitation[]> {
  const { rows } = await sql<AwaitedInvitation>`
    select answer.shown_invitation->>'what' as what, count(*)::int as coming
    from content.responses answer
      join content.invitation_signups signup on signup.response_id = answer.id and signup.withdrawn_on is null
      join content.stories story on story.id = answer.story_id and ${storyVisibility.publicStory}
    where answer.account_id = ${accountId} and answer.status = 'published' and answer.shown_invitation->>'until' >= ${today}
    group by 1 order by 2 desc, 1 limit ${FEW}`.execute(db)
  return rows
}

/** To which answers under a story its author said that they would like to come: public ids, each with the day. */
export async function signupsUnder(db: Db, storyId: number): Promise<ReadonlyMap<string, Day>> {
  const { rows } = await sql<{ answer: string; on: Day }>`
    select answer.public_id as answer, signup.signed_on as on from content.invitation_signups signup
      join content.responses answer on answer.id = signup.response_id
    where signup.story_id = ${storyId} and signup.withdrawn_on is null`.execute(db)
  return new Map(rows.map(({ answer, on }) => [answer, on]))
}
