import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../platform/db/index.ts'
import { say } from '../platform/i18n/index.ts'
import { publicId } from '../platform/keys/index.ts'
import { Refusal } from '../platform/refusal.ts'
import type { Work } from '../platform/work.ts'
import { storyVisibility } from '../stories/index.ts'
import { invitationOf } from './invitation.ts'
import { ownAnswers } from './own-answers.ts'
import { lapse } from './pending/lapse.ts'
import { pictureLimits } from './pictures/pictures.ts'
import { limits } from './rules.ts'
import { signpostOf } from './signpost.ts'
import { changeOf } from './waiting.ts'
import { words } from './words.ts'
import { saveDraft } from './write-response.ts'

const t = say(words, 'en-GB')

/** Whose unfinished answers somebody may take over: whole organisations, and single services of others. */
export interface Deputised {
  organisationIds: readonly number[]
  serviceIds: readonly number[]
}

/** An answer that somebody had begun under a public story and not finished when they lost their place. */
export interface LeftAnswer {
  publicId: string
  storyPublicId: string
  storyTitle: string
  services: string[]
  /** Whoever left. Only colleagues read it. */
  writer: string
  state: 'draft' | 'returned' | 'submitted'
  body: string
  pictures: number
  savedAt: Date
}

const MOST = 100

/** What leavers of these casts left unfinished and nobody has taken over, the oldest first; 100 at most. */
export async function leftAnswers(db: Db, deputised: Deputised): Promise<LeftAnswer[]> {
  const { rows } = await sql<LeftAnswer>`
    select answer.public_id as "publicId", story.public_id as "storyPublicId", version.title as "storyTitle",
      array(select service.name from content.story_services link join content.services service on service.id = link.service_id
        where link.story_id = story.id order by service.name) as services,
      writer.name as writer, answer.status as state, answer.body, answer.saved_at as "savedAt",
      (select count(*)::int from content.response_pictures picture
        where picture.response_id = answer.id and picture.removed_at is null) as pictures
    from content.responses answer join content.stories story on story.id = answer.story_id
      join content.story_versions version on version.id = story.published_version_id
      join staff.accounts writer on writer.id = answer.account_id
    where ${isLeft(deputised)} order by answer.saved_at, answer.id limit ${MOST}`.execute(db)
  return rows
}

/** For a query over responses `answer`, their stories `story` and writers `writer`. */
export function isLeft({ organisationIds, serviceIds }: Deputised): RawBuilder<boolean> {
  return sql`answer.status in ('draft', 'returned', 'submitted') and answer.body <> ''
    and ${storyVisibility.publicStory}
    and (writer.left_at is not null or not exists (select from staff.memberships place
      where place.account_id = writer.id and place.organisation_id = answer.organisation_id and place.ended_at is null))
    and not exists (select from content.left_answers_taken taken where taken.response_id = answer.id)
    and (answer.organisation_id = any(${[...organisationIds]}::int[])
      or exists (select from content.story_services link join content.services service on service.id = link.service_id
        where link.story_id = story.id and service.id = any(${[...serviceIds]}::int[])
          and service.organisation_id = answer.organisation_id))`
}

export interface TakingOver {
  /** The answer, by its public id. */
  answer: string
  accountId: number
  deputised: Deputised
}

/**
 * Takes an unfinished answer of a leaver over into a draft of one's own: words, change, signpost,
 * invitation and pictures. What one has written
 * stays before it, and the leaver's own words stay as they were. What waited to be checked waits no longer.
 * @returns the public id of the story. @throws Refusal (404) for an answer that is not theirs to take; 409 while their own is with a moderator, or too long
 */
export async function takeOverAnswer(
  work: Work,
  { answer, accountId, deputised }: TakingOver,
): Promise<string> {
  const left = await lockLeft(work, answer, deputised)
  const own = (await ownAnswers(work.db, { storyId: left.story_id, accountId })).find(
    ({ status }) => status === 'draft' || status === 'returned' || status === 'submitted',
  )
  if (own?.status === 'submitted') throw new Refusal(t('ownWaits'), 409)
  const body = [own?.body.trim(), left.body.trim()].filter(Boolean).join('\n\n')
  if (body.length > limits.body) throw new Refusal(t('tooLongTogether'), 409)
  const [change, signpost] = [changeOf(left), signpostOf(left.signpost)]
  const intoId = await saveDraft(work, {
    storyId: left.story_id,
    accountId,
    organisationId: own?.organisationId ?? left.organisation_id,
    serviceId: null,
    body,
    // Why somebody answers is theirs alone to say.
    why: own?.why ?? '',
    change: own && own.change.kind !== null ? own.change : change,
    signpost: own?.signpost ?? signpost,
    invitation: own?.invitation ?? invitationOf(left.invitation),
    closes: own?.closes || left.closes,
    onBehalfOf: own?.onBehalfOf ?? null,
  })
  await takePictures(work, left.id, intoId)
  await markTaken(work, { responseId: left.id, accountId, intoId })
  return left.storyPublicId
}

async function lockLeft(work: Work, answer: string, deputised: Deputised) {
  const { rows } = await sql<{ id: number; storyPublicId: string }>`
    select answer.id, story.public_id as "storyPublicId"
    from content.responses answer join content.stories story on story.id = answer.story_id
      join staff.accounts writer on writer.id = answer.account_id
    where answer.public_id = ${answer} and ${isLeft(deputised)} for update of answer`.execute(work.db)
  const [found] = rows
  if (!found) throw new Refusal(t('noLeftAnswer'), 404)
  const row = await work.db
    .selectFrom('content.responses')
    .selectAll()
    .where('id', '=', found.id)
    .executeTakeFirstOrThrow()
  return { ...row, storyPublicId: found.storyPublicId }
}

/** As many as the answer has room for, under addresses of their own. */
async function takePictures(work: Work, fromId: number, intoId: number): Promise<void> {
  const shown = (id: number) =>
    work.db
      .selectFrom('content.response_pictures')
      .selectAll()
      .where('response_id', '=', id)
      .where('removed_at', 'is', null)
      .orderBy('place')
      .execute()
  const own = await shown(intoId)
  const room = (kind: 'picture' | 'easy read') =>
    pictureLimits[kind] - own.filter((one) => one.kind === kind).length
  const theirs = await shown(fromId)
  const taken = (['picture', 'easy read'] as const).flatMap((kind) =>
    theirs.filter((one) => one.kind === kind).slice(0, Math.max(0, room(kind))),
  )
  const last = Math.max(0, ...own.map(({ place }) => place))
  for (const [at, { id: _id, ...picture }] of taken.entries())
    await work.db
      .insertInto('content.response_pictures')
      .values({ ...picture, public_name: publicId(), response_id: intoId, place: last + at + 1 })
      .execute()
}

async function markTaken(
  work: Work,
  { responseId, accountId, intoId }: { responseId: number; accountId: number; intoId: number },
): Promise<void> {
  await lapse(work, { kind: 'response', id: responseId })
  await work.db
    .updateTable('content.responses')
    .set({ status: 'draft', submitted_at: null })
    .where('id', '=', responseId)
    .where('status', '=', 'submitted')
    .execute()
  await work.db
    .insertInto('content.left_answers_taken')
    .values({
      response_id: responseId,
      taken_by: accountId,
      into_id: intoId,
      taken_at: work.clock.now(),
    })
    .execute()
  await work.audit({
    actor: `account ${accountId}`,
    verb: 'took over',
    subject: `response ${responseId}`,
    details: { into: intoId },
  })
}
