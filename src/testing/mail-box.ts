import { unseal } from '../platform/keys/index.ts'
import { type MailParams, writeLetter } from '../platform/mail/index.ts'
import { openParts } from '../platform/mail/sealed-parts.ts'
import { mailTemplates } from '../wiring.ts'
import type { Site } from './site.ts'

/** The last mail in the outbox as its reader would see it, opened as only the mailer can. */
export async function lastMail(
  site: Site,
): Promise<{ to: string; subject: string; text: string; stop: string }> {
  return read(site, await newest(site).executeTakeFirstOrThrow())
}

/** Does what whoever reads the address would do: opens the newest mail that asks whether it is theirs, and says yes. */
export async function confirmAddress(site: Site): Promise<void> {
  const path = await confirmationLink(site)
  const reader = site.browser()
  await reader.get(path)
  const { status } = await reader.post(path)
  if (status !== 200) throw new Error(`the address was not confirmed: ${status}`)
}

/** The path of the link in the newest mail that asks whether an address is theirs. */
export async function confirmationLink(site: Site): Promise<string> {
  const asked = newest(site).where('template', '=', 'confirmAddress').where('sealed', 'is not', null)
  const { text } = await read(site, await asked.executeTakeFirstOrThrow())
  return /\/your-story\/address\/[\w-]+/.exec(text)?.[0] ?? ''
}

function newest(site: Site) {
  return site.rows.selectFrom('ops.outbox').selectAll().orderBy('id', 'desc').limit(1)
}

type Row = Awaited<ReturnType<ReturnType<typeof newest>['executeTakeFirstOrThrow']>>

async function read(
  site: Site,
  row: Row,
): Promise<{ to: string; subject: string; text: string; stop: string }> {
  const { mailer } = site.app.keys
  const template = mailTemplates.find(({ name }) => name === row.template)
  if (!mailer || !template) throw new Error(`the mail ${row.template} cannot be opened`)
  const sealed = row.sealed ? JSON.parse(unseal(row.sealed, mailer, row.message_id)) : {}
  const enclosed = await openParts({ db: site.rows, keys: site.app.keys }, row.enclosed)
  const said = { ...(sealed as { params?: MailParams }).params, ...enclosed.params }
  const letter = writeLetter(template, { ...(row.params as MailParams), ...said }, site.app.config)
  return { to: (sealed as { to?: string }).to ?? enclosed.to ?? '', ...letter }
}
