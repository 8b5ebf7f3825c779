import { say } from '../../platform/i18n/index.ts'
import { type Keys, unseal } from '../../platform/keys/index.ts'
import { Refusal } from '../../platform/refusal.ts'
import type { Work } from '../../platform/work.ts'
import { words } from './words.ts'

const t = say(words, 'en-GB')

/** What the law must give before an address may be opened. */
export const bases = ['court order', 'legal duty', 'danger to life'] as const
export type Basis = (typeof bases)[number]

const HOURS_TO_CONFIRM = 24

export interface DisclosureRequest {
  storyId: number
  authorId: string
  basis: Basis
  reason: string
  /** Who forbade that the author is told; '' where nobody did. */
  silentBecause: string
  requestedBy: number
}

/**
 * The first of two people asks for an author's address. Nothing is opened. `work` runs under the mailer's role, the only
 * one that may touch these rows. @throws Refusal when the author gave no address
 */
export async function requestDisclosure(work: Work, asked: DisclosureRequest): Promise<number> {
  if (!(await sealedAddress(work, asked.authorId))) throw new Refusal(t('noAddress'), 409)
  const { id } = await work.db
    .insertInto('ops.disclosures')
    .values({
      story_id: asked.storyId,
      author_id: asked.authorId,
      basis: asked.basis,
      reason: asked.reason,
      silent_because: asked.silentBecause,
      requested_by: asked.requestedBy,
      requested_at: work.clock.now(),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await work.audit({
    actor: `account ${asked.requestedBy}`,
    verb: 'asked for a disclosure',
    subject: `story ${asked.storyId}`,
    details: { disclosure: id, basis: asked.basis, reason: asked.reason, silent: asked.silentBecause },
  })
  return id
}

/** What the second person gets, once: the address, and whether its owner may be told. */
export interface Disclosed {
  address: string
  authorId: string
  isSilent: boolean
}

/**
 * The second person agrees within a day, and the address is opened, once. It is written nowhere.
 * @throws Refusal for the person who asked, for a request that is done or too old, and for an address that is gone
 */
export async function confirmDisclosure(
  work: Work,
  { disclosureId, by }: { disclosureId: number; by: number },
): Promise<Disclosed> {
  const asked = await work.db
    .selectFrom('ops.disclosures')
    .selectAll()
    .where('id', '=', disclosureId)
    .forUpdate()
    .executeTakeFirst()
  if (!asked) throw new Refusal(t('noRequest'), 404)
  if (asked.requested_by === by) throw new Refusal(t('samePerson'), 403)
  if (asked.confirmed_at) throw new Refusal(t('done'), 409)
  const age = work.clock.now().getTime() - asked.requested_at.getTime()
  if (age > HOURS_TO_CONFIRM * 3_600_000) throw new Refusal(t('tooOld'), 409)
  const sealed = await sealedAddress(work, asked.author_id)
  if (!sealed) throw new Refusal(t('noAddress'), 409)
  const address = unseal(sealed, keyOf(work.keys), asked.author_id)
  await work.db
    .updateTable('ops.disclosures')
    .set({ confirmed_by: by, confirmed_at: work.clock.now() })
    .where('id', '=', disclosureId)
    .execute()
  await work.audit({
    actor: `account ${by}`,
    verb: 'confirmed a disclosure',
    subject: `story ${asked.story_id}`,
    details: { disclosure: disclosureId, basis: asked.basis },
  })
  return { address, authorId: asked.author_id, isSilent: asked.silent_because !== '' }
}

async function sealedAddress(work: Work, authorId: string): Promise<Buffer | null> {
  const contact = await work.db
    .selectFrom('identity.contacts')
    .select('sealed')
    .where('author_id', '=', authorId)
    .executeTakeFirst()
  return contact?.sealed ?? null
}

function keyOf({ mailer }: Keys) {
  if (!mailer) throw new Refusal(t('noKey'), 409)
  return mailer
}
