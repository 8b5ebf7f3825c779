import { say } from '../platform/i18n/index.ts'
import { Refusal } from '../platform/refusal.ts'
import type { Work } from '../platform/work.ts'
import { lockPublic } from './lock-public.ts'
import { words } from './words.ts'

const t = say(words, 'en-GB')

/** A request under an author's own story, by its public id. */
export interface OwnRequest {
  request: string
  storyId: number
  authorId: string
}

/** The author says yes or no. @throws Refusal (404) when it is not theirs; (409) when it was answered or taken back meanwhile */
export async function answerRequest(
  work: Work,
  { answer, ...own }: OwnRequest & { answer: 'yes' | 'no' },
): Promise<void> {
  const { id, state } = await lockRequest(work, own)
  if (state !== 'asked') throw new Refusal(t('answered'), 409)
  await work.db
    .updateTable('content.sharing_requests')
    .set({ state: answer, answered_on: work.today })
    .where('id', '=', id)
    .execute()
  if (answer === 'yes')
    await work.db
      .insertInto('content.sharing_consents')
      .values({ request_id: id, given_on: work.today })
      .execute()
  await work.audit({ actor: 'author', verb: `said ${answer} to a use`, subject: `story ${own.storyId}` })
}

/** The author takes their yes back: no later use is written down. What was written down stays. @throws Refusal (404) */
export async function takeConsentBack(work: Work, own: OwnRequest): Promise<void> {
  const { id } = await lockRequest(work, own)
  const { numUpdatedRows } = await work.db
    .updateTable('content.sharing_consents')
    .set({ taken_back_on: work.today })
    .where('request_id', '=', id)
    .where('taken_back_on', 'is', null)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw new Refusal(t('noRequest'), 404)
  await work.audit({ actor: 'author', verb: 'took a yes back', subject: `story ${own.storyId}` })
}

/** Holds the story, so that a yes is not taken back while a use is written down. */
async function lockRequest(work: Work, { request, storyId, authorId }: OwnRequest) {
  const story = await lockPublic(work, storyId)
  const found = await work.db
    .selectFrom('content.sharing_requests')
    .select(['id', 'state'])
    .where('public_id', '=', request)
    .where('story_id', '=', storyId)
    .executeTakeFirst()
  if (!found || story.authorId !== authorId) throw new Refusal(t('noRequest'), 404)
  return found
}
