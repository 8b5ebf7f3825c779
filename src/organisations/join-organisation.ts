import { Refusal } from '../platform/refusal.ts'
import type { Actor, Work } from '../platform/work.ts'
import { sayDirectory } from './words.ts'

/**
 * Records that an organisation has joined, and the account of the director who speaks for it. Joining again changes nothing.
 * The director's membership itself is the staff domain's. @throws Refusal when nothing has this code, or it has closed
 */
export async function joinOrganisation(
  work: Work,
  joining: { code: string; directorId: number; by?: Actor },
): Promise<void> {
  const code = joining.code.trim().toUpperCase()
  const organisation = await work.db
    .selectFrom('content.organisations')
    .select(['id', 'name', 'joined_on', 'closed_on'])
    .where('code', '=', code)
    .forUpdate()
    .executeTakeFirst()
  if (!organisation) throw new Refusal(sayDirectory('nothingHasCode', { code }), 404)
  if (organisation.closed_on && organisation.closed_on <= work.today) {
    throw new Refusal(sayDirectory('hasClosed', { name: organisation.name }), 409)
  }
  if (organisation.joined_on) return
  await work.db
    .updateTable('content.organisations')
    .set({ joined_on: work.today })
    .where('id', '=', organisation.id)
    .execute()
  const { directorId, by = 'system' } = joining
  await work.audit({
    actor: by,
    verb: 'joined',
    subject: `organisation ${code}`,
    details: { director: directorId },
  })
}
