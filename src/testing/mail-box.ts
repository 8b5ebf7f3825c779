import { unseal } from '../platform/keys/index.ts'
import { type MailParams, writeLetter } from '../platform/mail/index.ts'
import { mailTemplates } from '../wiring.ts'
import type { Site } from './site.ts'

/** The last mail in the outbox as its reader would see it, opened as only the mailer can. */
export async function lastMail(
  site: Site,
): Promise<{ to: string; subject: string; text: string; stop: string }> {
  const row = await site.rows
    .selectFrom('ops.outbox')
    .selectAll()
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
  const { mailer } = site.app.keys
  const template = mailTemplates.find(({ name }) => name === row.template)
  if (!mailer || !template) throw new Error(`the mail ${row.template} cannot be opened`)
  const sealed = row.sealed ? JSON.parse(unseal(row.sealed, mailer, row.message_id)) : {}
  const letter = writeLetter(
    template,
    { ...(row.params as MailParams), ...(sealed as { params?: MailParams }).params },
    site.app.config,
  )
  return { to: (sealed as { to?: string }).to ?? '', ...letter }
}
