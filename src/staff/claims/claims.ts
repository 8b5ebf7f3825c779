import { joinOrganisation } from '../../organisations/index.ts'
import type { Db } from '../../platform/db/index.ts'
import { queueMail } from '../../platform/mail/index.ts'
import { Refusal } from '../../platform/refusal.ts'
import type { Work } from '../../platform/work.ts'
import { inviteMember } from '../accounts/welcome.ts'
import { t } from '../words.ts'

/** Somebody who says that they speak for an organisation. */
export interface NewClaim {
  organisationId: number
  name: string
  email: string
  roleTitle: string
  /** How an operator can check it. */
  proof: string
}

export interface Claim extends NewClaim {
  id: number
  organisation: { code: string; name: string; phone: string; publicEmail: string; website: string }
  askedAt: Date
}

/** Keeps a claim until an operator decides. The same person asking again replaces what they wrote before. */
export async function claimOrganisation(work: Work, claim: NewClaim): Promise<void> {
  const { organisationId: organisation_id, name, email, roleTitle: role_title, proof } = claim
  const values = { name, role_title, proof, asked_at: work.clock.now() }
  const again = await work.db
    .updateTable('staff.claims')
    .set(values)
    .where('organisation_id', '=', organisation_id)
    .where((eb) => eb(eb.fn('lower', ['email']), '=', email.toLowerCase()))
    .where('decided_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  if (again) return
  await work.db
    .insertInto('staff.claims')
    .values({ organisation_id, email, ...values })
    .execute()
  await work.audit({ actor: 'system', verb: 'was claimed', subject: `organisation ${organisation_id}` })
}

/** The claims that wait for an operator, the oldest first, with what the directory knows to check them by. */
export async function openClaims(db: Db): Promise<Claim[]> {
  const rows = await db
    .selectFrom('staff.claims as c')
    .innerJoin('content.organisations as o', 'o.id', 'c.organisation_id')
    .select(['c.id', 'c.organisation_id', 'c.name', 'c.email', 'c.role_title', 'c.proof', 'c.asked_at'])
    .select(['o.code', 'o.name as organisation', 'o.phone', 'o.public_email', 'o.website'])
    .where('c.decided_at', 'is', null)
    .orderBy('c.asked_at')
    .orderBy('c.id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    organisationId: row.organisation_id,
    name: row.name,
    email: row.email,
    roleTitle: row.role_title,
    proof: row.proof,
    askedAt: row.asked_at,
    organisation: {
      code: row.code,
      name: row.organisation,
      phone: row.phone,
      publicEmail: row.public_email,
      website: row.website,
    },
  }))
}

/** An operator has checked a claim: the organisation joins, and who claimed it is its first director and gets a link. */
export async function acceptClaim(
  work: Work,
  { claim, by, byName }: { claim: Claim; by: number; byName: string },
): Promise<void> {
  await decide(work, { id: claim.id, by, outcome: 'accepted', reason: '' })
  const { name, email, roleTitle, organisationId, organisation } = claim
  const member = { name, email, roleTitle, organisationId, role: 'director' as const, serviceIds: [] }
  const actor = `account ${by}` as const
  const directorId = await inviteMember(work, member, { by: actor, byName, organisation: organisation.name })
  await joinOrganisation(work, { code: organisation.code, directorId, by: actor })
}

/** An operator could not confirm a claim. Who asked reads why. @throws Refusal without a reason */
export async function declineClaim(
  work: Work,
  { claim, by, reason }: { claim: Claim; by: number; reason: string },
): Promise<void> {
  if (reason.trim() === '') throw new Refusal(t('claimReason'))
  await decide(work, { id: claim.id, by, outcome: 'declined', reason })
  const params = { name: claim.name, organisation: claim.organisation.name, reason }
  await queueMail(work, { to: { typed: claim.email }, template: 'claimDeclined', params })
}

interface Decided {
  id: number
  by: number
  outcome: 'accepted' | 'declined'
  reason: string
}

async function decide(work: Work, { id, by, outcome, reason }: Decided): Promise<void> {
  const decided = await work.db
    .updateTable('staff.claims')
    .set({ decided_at: work.clock.now(), decided_by: by, outcome, reason })
    .where('id', '=', id)
    .where('decided_at', 'is', null)
    .returning('organisation_id')
    .executeTakeFirst()
  if (!decided) throw new Refusal(t('claimDecided'), 409)
  const subject = `organisation ${decided.organisation_id}`
  await work.audit({ actor: `account ${by}`, verb: `${outcome} a claim`, subject })
}
