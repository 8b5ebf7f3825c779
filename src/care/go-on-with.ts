import { say } from '../platform/i18n/index.ts'
import { Refusal } from '../platform/refusal.ts'
import type { Work } from '../platform/work.ts'
import { responseRules, writing } from '../responses/index.ts'
import type { Begun } from './hand-over.ts'
import { words } from './words.ts'

const t = say(words, 'en-GB')

export interface GoingOn {
  storyId: number
  accountId: number
  /** Organisations that this person may answer for; the caller has checked that. */
  organisationIds: readonly number[]
  /** Why this person answers, for a draft that is new. */
  why: string
}

/**
 * Puts what a colleague had begun into this person's own draft, beneath what is in it. Nothing is sent by it.
 * @throws Refusal (404) when nothing was handed to them; 409 while their own answer waits to be checked
 */
export async function goOnWith(work: Work, going: GoingOn): Promise<void> {
  const { storyId, accountId } = going
  const handed = await handedTo(work, going)
  const own = (await writing.ownAnswers(work.db, { storyId, accountId })).find(
    ({ status }) => status === 'draft' || status === 'returned' || status === 'submitted',
  )
  if (own?.status === 'submitted') throw new Refusal(t('wordsWait'), 409)
  const draft = together(handed.begun, own ?? null, going.why)
  if (draft.body.length > responseRules.limits.body) throw new Refusal(t('wordsFull'), 409)
  await writing.saveDraft(work, {
    storyId,
    accountId,
    organisationId: own?.organisationId ?? handed.organisationId,
    // Said anew whenever the composer is sent.
    serviceId: null,
    ...draft,
  })
  await work.db.updateTable('content.hand_overs').set({ begun: '{}' }).where('id', '=', handed.id).execute()
}

async function handedTo(work: Work, { storyId, accountId, organisationIds }: GoingOn) {
  const row = await work.db
    .selectFrom('content.hand_overs')
    .select(['id', 'organisation_id as organisationId', 'begun'])
    .where('story_id', '=', storyId)
    .where('to_id', '=', accountId)
    .where('begun', '<>', '{}')
    .where('organisation_id', 'in', [...organisationIds, -1])
    .orderBy('id', 'desc')
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw new Refusal(t('noWords'), 404)
  return { ...row, begun: row.begun as unknown as Begun }
}

/** Nothing that the writer has written is lost: what came stands beneath it, and a change of theirs stays. */
function together(begun: Begun, own: writing.OwnAnswer | null, why: string): writing.ResponseWords {
  if (!own) return { ...begun, why }
  const { signpost, closes, onBehalfOf } = own
  const speaksOfChange = own.change.kind !== null || responseRules.missingOf(own.change).length > 0
  return {
    body: [own.body.trim(), begun.body].filter(Boolean).join('\n\n'),
    why: own.why,
    change: speaksOfChange ? own.change : begun.change,
    signpost: signpost ?? begun.signpost,
    closes,
    onBehalfOf,
  }
}
