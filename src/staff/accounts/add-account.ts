import { Refusal } from '../../platform/refusal.ts'
import type { Actor, Work } from '../../platform/work.ts'
import { t } from '../words.ts'

export interface NewAccount {
  email: string
  name: string
  roleTitle?: string
  roleSentence?: string
}

/**
 * Makes an account that cannot sign in yet, or finds the one that has this e-mail address. Somebody who left and comes back
 * gets their account again and sets up a new sign-in.
 * @returns the account's id
 */
export async function addAccount(work: Work, person: NewAccount, by: Actor): Promise<number> {
  if (person.name.trim() === '') throw new Refusal(t('noName'))
  const known = await work.db
    .selectFrom('staff.accounts')
    .select(['id', 'left_at'])
    .where((eb) => eb(eb.fn('lower', ['email']), '=', person.email.trim().toLowerCase()))
    .forUpdate()
    .executeTakeFirst()
  if (known?.left_at) await welcomeBack(work, known.id)
  const id = known?.id ?? (await insertAccount(work, person))
  if (!known || known.left_at)
    await work.audit({ actor: by, verb: known ? 'added again' : 'added', subject: `account ${id}` })
  return id
}

async function insertAccount(work: Work, person: NewAccount): Promise<number> {
  const { id } = await work.db
    .insertInto('staff.accounts')
    .values({
      email: person.email.trim(),
      name: person.name.trim(),
      role_title: person.roleTitle?.trim() ?? '',
      role_sentence: person.roleSentence?.trim() ?? '',
      created_at: work.clock.now(),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

async function welcomeBack(work: Work, id: number): Promise<void> {
  await work.db
    .updateTable('staff.accounts')
    .set({ left_at: null, enrolled_at: null, password_hash: null, totp_secret: null })
    .where('id', '=', id)
    .execute()
}
