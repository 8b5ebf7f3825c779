import type { Membership } from '../../platform/auth/index.ts'
import { queueMail } from '../../platform/mail/index.ts'
import { Refusal } from '../../platform/refusal.ts'
import type { Actor, Work } from '../../platform/work.ts'
import { t } from '../words.ts'
import { addAccount, type NewAccount } from './add-account.ts'
import { type EnrolmentLink, issueEnrolment } from './enrolment.ts'
import { addMembership, type NewScope } from './memberships.ts'
import { grantPlatformRole, type PlatformRole } from './platform-roles.ts'

/** Somebody who was added. `link` is null when they have a sign-in already and need nothing more. */
export interface Welcome {
  accountId: number
  link: EnrolmentLink | null
}

export type NewMember = NewAccount & Membership & NewScope

/** Adds a person to an organisation's cast. @param member without services and sites it is for the whole organisation */
export async function addMember(work: Work, member: NewMember, by: Actor): Promise<Welcome> {
  const accountId = await addAccount(work, member, by)
  const { organisationId, role, serviceIds, siteIds } = member
  await addMembership(work, { accountId, organisationId, role, serviceIds, siteIds }, by)
  return welcome(work, accountId, by)
}

/** Adds a moderator, or a senior one. */
export function addModerator(
  work: Work,
  { senior = false, ...person }: NewAccount & { senior?: boolean },
  by: Actor,
): Promise<Welcome> {
  return addToPlatform(work, { ...person, role: senior ? 'senior moderator' : 'moderator' }, by)
}

/** Adds an operator. */
export function addOperator(work: Work, person: NewAccount, by: Actor): Promise<Welcome> {
  return addToPlatform(work, { ...person, role: 'operator' }, by)
}

/** Adds a person who acts for the whole platform. */
export async function addToPlatform(
  work: Work,
  { role, ...person }: NewAccount & { role: PlatformRole },
  by: Actor,
): Promise<Welcome> {
  const accountId = await addAccount(work, person, by)
  await grantPlatformRole(work, { accountId, role }, by)
  return welcome(work, accountId, by)
}

async function welcome(work: Work, accountId: number, by: Actor): Promise<Welcome> {
  if (await isEnrolled(work, accountId)) return { accountId, link: null }
  return { accountId, link: await issueEnrolment(work, accountId, by) }
}

async function isEnrolled(work: Work, accountId: number): Promise<boolean> {
  const account = await work.db
    .selectFrom('staff.accounts')
    .select('enrolled_at')
    .where('id', '=', accountId)
    .executeTakeFirst()
  return Boolean(account?.enrolled_at)
}

/** Who invites, and on whose behalf; `organisation` is '' for the platform itself. */
export interface Inviting {
  by: Actor
  byName: string
  organisation: string
}

/** Mails somebody their invitation. The link is sealed until it is sent and goes to nobody else. */
export async function mailInvitation(
  work: Work,
  { accountId, link }: Welcome,
  { byName, organisation }: Inviting,
): Promise<void> {
  const { name } = await work.db
    .selectFrom('staff.accounts')
    .select('name')
    .where('id', '=', accountId)
    .executeTakeFirstOrThrow()
  await queueMail(work, {
    to: { account: accountId },
    template: 'staffInvited',
    params: { name, by: byName, organisation },
    ...(link ? { secrets: { link: link.url }, expiresAt: link.expiresAt } : {}),
  })
}

/** Adds a member and mails the invitation. */
export async function inviteMember(work: Work, member: NewMember, inviting: Inviting): Promise<number> {
  const welcomed = await addMember(work, member, inviting.by)
  await mailInvitation(work, welcomed, inviting)
  return welcomed.accountId
}

/**
 * Mails a fresh invitation to somebody who has not set up their sign-in yet.
 * @throws Refusal for whoever has: a link by e-mail must not replace a second factor (ASVS 6.3.6)
 */
export async function inviteAgain(work: Work, accountId: number, inviting: Inviting): Promise<void> {
  if (await isEnrolled(work, accountId)) throw new Refusal(t('alreadyEnrolled'), 409)
  const link = await issueEnrolment(work, accountId, inviting.by)
  await mailInvitation(work, { accountId, link }, inviting)
}
