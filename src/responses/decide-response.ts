import { sql } from 'kysely'
import { say } from '../platform/i18n/index.ts'
import { Refusal } from '../platform/refusal.ts'
import type { Work } from '../platform/work.ts'
import { responseDeclined, responsePublished, responseReturned } from './facts.ts'
import { invitationOf } from './invitation.ts'
import { lockPublicStory } from './lock-public-story.ts'
import { keepOffStage } from './off-stage.ts'
import { type LockedResponse, lockResponse, nextPlace, storyOfResponse } from './queries.ts'
import { changeOf } from './waiting.ts'
import { words } from './words.ts'

const t = say(words, 'en-GB')

/**
 * Makes a response public, or its new words where it was public before. Name and role stay as they are at the first
 * publication. The caller records the moderator's decision. @throws Refusal when the story is not public or nothing waits
 */
export async function publishResponse(work: Work, responseId: number): Promise<void> {
  const storyId = await storyOfResponse(work, responseId)
  await lockPublicStory(work, storyId)
  const response = await lockWaiting(work, responseId)
  const first = response.status === 'submitted'
  await work.db
    .updateTable('content.responses')
    .set({
      status: 'published',
      revision: null,
      trusted_at: null,
      read_after_at: null,
      published_body: response.body,
      shown_why: response.why,
      published_at: response.published_at ?? work.clock.now(),
      published_order: response.published_order ?? (await nextPlace(work, storyId)),
    })
    .where('id', '=', responseId)
    .execute()
  await rememberVersion(work, responseId)
  const signpost = await keepOffStage(work, response)
  await work.db
    .updateTable('content.responses')
    .set({
      shown_signpost: JSON.stringify(signpost ?? {}),
      shown_invitation: JSON.stringify(invitationOf(response.invitation) ?? {}),
    })
    .where('id', '=', responseId)
    .execute()
  if (first) await keepShownName(work, responseId)
  const { organisation_id: organisationId } = response
  await work.tell(responsePublished, {
    responseId,
    storyId,
    first,
    organisationId,
    change: changeOf(response),
  })
}

/** Gives a response, or its new words, back to the writer with a moderator's reason. @throws Refusal when nothing waits */
export async function returnResponse(
  work: Work,
  { responseId, reason }: { responseId: number; reason: string },
): Promise<void> {
  const response = await lockWaiting(work, responseId)
  const back =
    response.status === 'published' ? { revision: 'returned' as const } : { status: 'returned' as const }
  await work.db
    .updateTable('content.responses')
    .set({ ...back, returned_reason: reason })
    .where('id', '=', responseId)
    .execute()
  await work.tell(responseReturned, { responseId, storyId: response.story_id })
}

/** Declines a response. Of one that is public only the new words are declined: the approved ones stay. @throws Refusal when nothing waits */
export async function declineResponse(
  work: Work,
  { responseId, reason = '' }: { responseId: number; reason?: string },
): Promise<void> {
  const response = await lockWaiting(work, responseId)
  if (response.status === 'published') await takeBackRevision(work, responseId)
  else
    await work.db
      .updateTable('content.responses')
      .set({ status: 'declined' })
      .where('id', '=', responseId)
      .execute()
  await work.db
    .updateTable('content.responses')
    .set({ returned_reason: reason })
    .where('id', '=', responseId)
    .execute()
  await work.tell(responseDeclined, { responseId, storyId: response.story_id })
}

/** A response in front of a moderator. Two moderators at once: the second reads that it is settled. */
async function lockWaiting(work: Work, responseId: number): Promise<LockedResponse> {
  const response = await lockResponse(work, responseId)
  if (response.status === 'deleted') throw new Refusal(t('gone'), 409)
  if (response.status !== 'submitted' && response.revision !== 'submitted')
    throw new Refusal(t('settled'), 409)
  return response
}

async function rememberVersion(work: Work, responseId: number): Promise<void> {
  await sql`
    update content.responses
    set published_version = (select max(number) from content.response_versions where response_id = ${responseId})
    where id = ${responseId}`.execute(work.db)
}

/** A member who asked to be unnamed, or has left, is shown by role only. */
async function keepShownName(work: Work, responseId: number): Promise<void> {
  await sql`
    update content.responses as response
    set shown_name = case when account.unnamed then '' else account.name end, shown_role = account.role_title,
      shown_behalf = coalesce((select case when away.unnamed then away.role_title else away.name end
        from staff.accounts away where away.id = response.on_behalf_of), '')
    from staff.accounts account
    where response.id = ${responseId} and account.id = response.account_id`.execute(work.db)
}

/** Puts the approved words back in place of declined new ones, which stay in the versions. */
async function takeBackRevision(work: Work, responseId: number): Promise<void> {
  await sql`
    update content.responses as response
    set revision = null, body = version.body, why = version.why, change_kind = version.change_kind, change_what = version.change_what,
      change_who = version.change_who, change_when = version.change_when, change_because = version.change_because,
      signpost = version.signpost, invitation = version.invitation
    from content.response_versions version
    where response.id = ${responseId} and version.response_id = response.id and version.number = response.published_version`.execute(
    work.db,
  )
}
