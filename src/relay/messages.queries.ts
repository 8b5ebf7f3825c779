import { sql } from 'kysely'
import type { Day } from '../platform/clock/index.ts'
import type { Db } from '../platform/db/index.ts'

/** A message as either of the two reads it. */
export interface RelayMessage {
  publicId: string
  sentBy: 'staff' | 'author'
  body: string
  /** Contact details were taken out of it. */
  stripped: boolean
  sentOn: Day
  reported: boolean
}

/** Between one member and the author of a story. Nothing in it says who the author is. */
export interface RelayInRoom {
  messages: RelayMessage[]
  /** The author is forgotten or wants to hear no more. */
  closed: boolean
}

const messageColumns = sql`message.public_id as "publicId", message.sent_by as "sentBy", message.body, message.stripped,
  message.sent_on as "sentOn", message.reported_on is not null as reported`

/** What one member and the author wrote to each other, in order. */
export async function relayInRoom(
  db: Db,
  { storyId, accountId }: { storyId: number; accountId: number },
): Promise<RelayInRoom> {
  const { rows: messages } = await sql<RelayMessage>`
    select ${messageColumns} from content.relay_messages message
    where message.story_id = ${storyId} and message.account_id = ${accountId} order by message.id limit 200`.execute(
    db,
  )
  const { rows } = await sql<{ closed: boolean }>`
    select story.author_id is null or exists (select from content.relay_stops stop where stop.story_id = story.id
      and coalesce(stop.account_id, ${accountId}) = ${accountId}) as closed from content.stories story where story.id = ${storyId}`.execute(
    db,
  )
  return { messages, closed: rows[0]?.closed ?? true }
}

/** One member's messages as the author reads them: with name and role, as under an answer. */
export interface AuthorThread {
  /** Names the member in a form, by their first message. */
  key: string
  accountId: number
  name: string
  role: string
  organisation: string
  messages: RelayMessage[]
  stopped: boolean
}

/** Everything that members wrote to the author of a story, by member; and whether the author stopped everybody. */
export async function relayOfAuthor(
  db: Db,
  storyId: number,
): Promise<{ threads: AuthorThread[]; allStopped: boolean }> {
  const { rows } = await sql<RelayMessage & Omit<AuthorThread, 'messages' | 'key'>>`
    select ${messageColumns}, message.account_id as "accountId", organisation.name as organisation,
      case when account.unnamed then '' else account.name end as name, account.role_title as role,
      exists (select from content.relay_stops stop where stop.story_id = message.story_id and stop.account_id = message.account_id) as stopped
    from content.relay_messages message join staff.accounts account on account.id = message.account_id
      join content.organisations organisation on organisation.id = message.organisation_id
    where message.story_id = ${storyId} order by message.id limit 500`.execute(db)
  const threads = new Map<number, AuthorThread>()
  for (const { accountId, name, role, organisation, stopped, ...message } of rows) {
    const fresh = { key: message.publicId, accountId, name, role, organisation, stopped, messages: [] }
    const thread = threads.get(accountId) ?? fresh
    thread.messages.push(message)
    threads.set(accountId, thread)
  }
  const all = await db
    .selectFrom('content.relay_stops')
    .select('story_id')
    .where('story_id', '=', storyId)
    .where('account_id', 'is', null)
    .executeTakeFirst()
  return { threads: [...threads.values()], allStopped: all !== undefined }
}

/** The same for an author's download. */
export async function heldMessages(db: Db, storyId: number) {
  const { threads } = await relayOfAuthor(db, storyId)
  return threads.flatMap(({ name, role, organisation, messages }) =>
    messages.map(({ sentBy, body, sentOn }) => ({
      from: sentBy === 'author' ? 'you' : name || role,
      organisation,
      day: sentOn,
      body,
    })),
  )
}

/** A message that a moderator was asked to look at. */
export interface ReportedMessage {
  id: number
  sentBy: 'staff' | 'author'
  body: string
  sentOn: Day
  reportedOn: Day
  member: string
  organisation: string
}

export async function reportedMessages(db: Db): Promise<ReportedMessage[]> {
  const { rows } = await sql<ReportedMessage>`
    select message.id, message.sent_by as "sentBy", message.body, message.sent_on as "sentOn", message.reported_on as "reportedOn",
      account.name as member, organisation.name as organisation
    from content.relay_messages message join staff.accounts account on account.id = message.account_id
      join content.organisations organisation on organisation.id = message.organisation_id
    where message.reported_on is not null and message.looked_at_on is null order by message.id limit 50`.execute(
    db,
  )
  return rows
}
