import { say } from '../platform/i18n/index.ts'
import { Refusal } from '../platform/refusal.ts'
import type { Work } from '../platform/work.ts'
import { responseRules, writing } from '../responses/index.ts'
import { draftFrom } from './draft-from.ts'
import { words } from './words.ts'

const t = say(words, 'en-GB')

/** Who begins a public update from which note. */
export interface UpdateBegun {
  storyId: number
  accountId: number
  /** The note, by its public id. */
  entry: string
  /** Organisations that this person may answer for; the caller has checked that. */
  organisationIds: readonly number[]
  /** Why this person answers, for a draft that is new. */
  why: string
}

/**
 * Puts the facts of a note into this person's own draft of an answer, beneath what is in it, and keeps which note it came from
 * (R51). Nothing is sent by it. @throws Refusal (404) for a note that is not theirs to tell; 409 while their answer waits to be checked
 */
export async function beginUpdate(work: Work, begun: UpdateBegun): Promise<void> {
  const { storyId, accountId } = begun
  const entry = await entryOf(work, begun)
  const own = (await writing.ownAnswers(work.db, { storyId, accountId })).find(
    ({ status }) => status === 'draft' || status === 'returned' || status === 'submitted',
  )
  if (own?.status === 'submitted') throw new Refusal(t('waits'), 409)
  const draft = draftFrom(entry, own ?? null, begun.why)
  if (draft.body.length > responseRules.limits.body) throw new Refusal(t('full'), 409)
  const responseId = await writing.saveDraft(work, {
    storyId,
    accountId,
    organisationId: own?.organisationId ?? entry.organisationId,
    // Said anew whenever the composer is sent.
    serviceId: null,
    ...draft,
  })
  await work.db
    .insertInto('content.log_updates')
    .values({ entry_id: entry.id, response_id: responseId, begun_at: work.clock.now() })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

async function entryOf(work: Work, { entry, storyId, organisationIds }: UpdateBegun) {
  const found = await work.db
    .selectFrom('content.log_entries')
    .select(['id', 'organisation_id as organisationId', 'what', 'who', 'due'])
    .where('public_id', '=', entry)
    .where('story_id', '=', storyId)
    .where('organisation_id', 'in', [...organisationIds, -1])
    .executeTakeFirst()
  if (!found) throw new Refusal(t('noEntry'), 404)
  return found
}
