import { type RawBuilder, sql } from 'kysely'
import { type Day, dayOf } from '../platform/clock/index.ts'
import type { Db } from '../platform/db/index.ts'
import { profiles } from '../staff/index.ts'
import { type Invitation, invitationOf } from './invitation.ts'
import { type AnswerPicture, picturesOfAnswer } from './pictures/pictures.ts'
import { type Signpost, signpostOf } from './signpost.ts'

export interface ThreadChange {
  kind: 'planned' | 'made' | 'cannot'
  what: string
  who: string
  when: string
  because: string
}

/** A response as the public reads it. */
export interface PublicResponse {
  kind: 'response'
  publicId: string
  /** '' for a member who asked to be unnamed: the role stands alone. */
  name: string
  role: string
  /** What somebody with this role does, in one plain sentence; '' where they have not said. */
  roleSentence: string
  organisation: string
  body: string
  day: Day
  why: string
  /** The address of the writer's photo; null when the member shows none, or has left the organisation. */
  photo: string | null
  pictures: AnswerPicture[]
  change: ThreadChange | null
  helped: 'yes' | 'partly' | 'no' | null
  /** In whose place it was given, as the public reads it; '' for one's own. */
  onBehalfOf: string
  /** Where the conversation goes on, and whether it came back (R43, R44). */
  offStage: OffStage | null
  /** To what it invites (R23). */
  invitation: PublicInvitation | null
}

/** An invitation as everybody reads it. */
export interface PublicInvitation extends Invitation {
  /** Whoever made it has left, so that nobody runs it any more. */
  hostLeft: boolean
}

export interface OffStage extends Signpost {
  since: Day
  closedOn: Day | null
  closedBy: 'staff' | 'author' | null
}

export interface PublicReply {
  kind: 'reply'
  publicId: string
  body: string
  day: Day
}

export type ThreadEntry = PublicResponse | PublicReply

interface Row {
  kind: 'response' | 'reply'
  public_id: string
  body: string
  at: Date | null
  day: Day | null
  name: string
  role: string
  role_sentence: string
  organisation: string
  why: string
  photo: string | null
  pictures: AnswerPicture[] | null
  change: ThreadChange | null
  helped: PublicResponse['helped']
  behalf: string
  signpost: unknown
  invitation: unknown
  host_left: boolean | null
  off: Pick<OffStage, 'since' | 'closedOn' | 'closedBy'> | null
}

/**
 * The published responses and replies of a story that the caller has found to be public, in the order they came; or of
 * `publicStoryId`, to ask without having found out.
 */
export async function publicThread(db: Db, storyId: number | RawBuilder<number>): Promise<ThreadEntry[]> {
  const { rows } = await sql<Row>`
    select 'response' as kind, response.public_id, response.published_body as body, response.published_at as at, null::date as day,
      case when account.unnamed then '' else response.shown_name end as name, response.shown_role as role, account.role_sentence, organisation.name as organisation, response.shown_why as why,
      case when account.left_at is null and not account.unnamed and exists (select from staff.memberships place
          where place.account_id = account.id and place.organisation_id = response.organisation_id and place.ended_at is null) then ${profiles.photoPathOf(sql`response.account_id`)} end as photo, response.helped,
      case when change.id is null then null else json_build_object('kind', change.kind, 'what', change.what, 'who', change.who,
        'when', change.due, 'because', change.because) end as change,
      case when behalf.unnamed then behalf.role_title else response.shown_behalf end as behalf,
      response.shown_signpost as signpost,
      response.shown_invitation as invitation, account.left_at is not null as host_left,
      case when off.response_id is null then null else json_build_object('since', off.since, 'closedOn', off.closed_on, 'closedBy', off.closed_by) end as off,
      ${picturesOfAnswer(sql`response.id`)} as pictures,
      response.published_order as place
    from content.responses response
      join content.organisations organisation on organisation.id = response.organisation_id
      join staff.accounts account on account.id = response.account_id
      left join content.changes change on change.response_id = response.id and change.withdrawn_at is null
      left join staff.accounts behalf on behalf.id = response.on_behalf_of
      left join content.off_stage off on off.response_id = response.id
    where response.story_id = ${storyId} and response.status = 'published'
    union all
    select 'reply', reply.public_id, coalesce(reply.published_body, reply.body), null, reply.published_on, '', '', '', '', '', null, null, null, '', null, null, null, null, null,
      reply.published_order
    from content.replies reply where reply.story_id = ${storyId} and reply.status = 'published'
    order by place`.execute(db)
  return rows.map(present)
}

function present(row: Row): ThreadEntry {
  const day = row.day ?? dayOf(row.at ?? new Date(0))
  if (row.kind === 'reply') return { kind: 'reply', publicId: row.public_id, body: row.body, day }
  return {
    kind: 'response',
    publicId: row.public_id,
    name: row.name,
    role: row.role,
    roleSentence: row.role_sentence,
    organisation: row.organisation,
    body: row.body,
    day,
    why: row.why,
    photo: row.photo,
    pictures: row.pictures ?? [],
    change: row.change,
    helped: row.helped,
    onBehalfOf: row.behalf,
    offStage: offStageOf(row),
    invitation: publicInvitation(row),
  }
}

function offStageOf({ signpost, off }: Row): OffStage | null {
  const shown = signpostOf(signpost)
  return shown && off ? { ...shown, since: off.since, closedOn: off.closedOn, closedBy: off.closedBy } : null
}

function publicInvitation({ invitation, host_left }: Row): PublicInvitation | null {
  const shown = invitationOf(invitation)
  return shown && { ...shown, hostLeft: host_left ?? false }
}
