import { say } from '../platform/i18n/index.ts'
import { Refusal } from '../platform/refusal.ts'
import type { Work } from '../platform/work.ts'
import { writeBack } from '../relay/index.ts'
import { writing } from '../responses/index.ts'
import { storyActs, storyVisibility } from '../stories/index.ts'
import { words } from './words.ts'

const t = say(words, 'en-GB')

/** The author of a story, and an answer to it that invites. */
export interface Invited {
  storyId: number
  responseId: number
  authorId: string
}

/**
 * The author would like to come (R23). Whoever invited sees that somebody would, and not who; a message goes by the relay, without
 * contact details. @throws Refusal (404) when nobody invites there; (409) when the invitation has ended, or the author has stopped messages
 */
export async function takePart(
  work: Work,
  { message, ...invited }: Invited & { message: string },
): Promise<void> {
  const { accountId, organisationId } = await openInvitation(work, invited)
  const { storyId, responseId, authorId } = invited
  await work.db
    .insertInto('content.invitation_signups')
    .values({ response_id: responseId, story_id: storyId, signed_on: work.today })
    .onConflict((conflict) =>
      conflict
        .column('response_id')
        .doUpdateSet({ signed_on: work.today, withdrawn_on: null, told_on: null }),
    )
    .execute()
  await work.audit({ actor: 'author', verb: 'would like to take part', subject: `response ${responseId}` })
  if (message.trim() !== '')
    await writeBack(work, { storyId, accountId, authorId, body: message, invitedFor: organisationId })
}

/** The author takes it back. @throws Refusal (404) when they had not said that they would come */
export async function withdraw(work: Work, { storyId, responseId, authorId }: Invited): Promise<void> {
  const story = await storyActs.lockStory(work, storyId)
  const { numUpdatedRows } = await work.db
    .updateTable('content.invitation_signups')
    .set({ withdrawn_on: work.today })
    .where('response_id', '=', responseId)
    .where('story_id', '=', storyId)
    .where('withdrawn_on', 'is', null)
    .executeTakeFirst()
  if (story.author_id !== authorId || numUpdatedRows === 0n) throw new Refusal(t('noInvitation'), 404)
  await work.audit({ actor: 'author', verb: 'will not take part', subject: `response ${responseId}` })
}

/** An invitation of somebody who is still there, under a public story of this author's, before its last day is past. */
async function openInvitation(work: Work, { storyId, responseId, authorId }: Invited) {
  const story = await storyActs.lockStory(work, storyId)
  const found = await work.db
    .selectFrom('content.responses as response')
    .innerJoin('staff.accounts as account', 'account.id', 'response.account_id')
    .select([
      'response.account_id as accountId',
      'response.organisation_id as organisationId',
      'response.shown_invitation as shown',
      'account.left_at as leftAt',
    ])
    .where('response.id', '=', responseId)
    .where('response.story_id', '=', storyId)
    .where('response.status', '=', 'published')
    .executeTakeFirst()
  const invitation = writing.invitationOf(found?.shown)
  if (!found || !invitation || story.author_id !== authorId || !storyVisibility.isPublic(story))
    throw new Refusal(t('noInvitation'), 404)
  if (found.leftAt !== null || writing.isOver(invitation, work.today)) throw new Refusal(t('ended'), 409)
  return found
}
