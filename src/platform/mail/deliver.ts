import nodemailer, { type Transporter } from 'nodemailer'
import type { Clock } from '../clock/index.ts'
import { dayOf } from '../clock/index.ts'
import type { Config } from '../config/index.ts'
import type { Db } from '../db/index.ts'
import { type Jobs, whenever } from '../jobs/index.ts'
import { type Keys, unseal } from '../keys/index.ts'
import { type SealedPart, sendMail } from './outbox.ts'
import { openParts } from './sealed-parts.ts'
import type { Letter, MailParams, MailTemplate } from './template.ts'
import { writeLetter } from './write-letter.ts'

/** What the mailer holds: its own database role, the private key, the templates and a way to the mail server. */
export interface MailGround {
  db: Db
  config: Config
  clock: Clock
  keys: Keys
  jobs: Jobs
  templates: readonly MailTemplate[]
  transport: Transporter | null
  /** Whether a story is public now. The domain knows; asked again at the moment of sending. */
  isPublic(db: Db, storyId: number): Promise<boolean>
}

/** A mail transport, or null while no mail server is set: mails then wait in the outbox. */
export function openTransport(smtpUrl: string | null): Transporter | null {
  if (!smtpUrl) return null
  return nodemailer.createTransport({
    url: smtpUrl,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
  } as never)
}

const TRIES = 8

export const deliverMail = whenever<MailGround, { outboxId: number }>(
  sendMail,
  { process: 'mailer' },
  deliver,
)

/** Sends one outbox row, or says why it never will. A failure is thrown, so that the job comes again later. */
export async function deliver(ground: MailGround, { outboxId }: { outboxId: number }): Promise<void> {
  const mail = await ground.db
    .selectFrom('ops.outbox')
    .selectAll()
    .where('id', '=', outboxId)
    .executeTakeFirst()
  if (mail?.state !== 'waiting' || !ground.transport) return
  if (mail.expires_at && mail.expires_at < ground.clock.now()) return settle(ground, outboxId, 'dropped')
  if (mail.while_public && !(await ground.isPublic(ground.db, mail.while_public)))
    return settle(ground, outboxId, 'dropped')
  const composed = await compose(ground, mail)
  if (!composed) return settle(ground, outboxId, 'dropped')
  const { to, letter: written } = composed
  try {
    const { stop, ...letter } = written
    await ground.transport.sendMail({
      from: ground.config.mailFrom,
      to,
      messageId: mail.message_id,
      ...letter,
      headers: { 'Auto-Submitted': 'auto-generated', ...stopHeaders(stop) },
    })
    await settle(ground, outboxId, 'sent')
  } catch (error) {
    await recordFailure(ground, mail, error as Error)
  }
}

/** Lets a mail program offer its own "unsubscribe" button, which sends a POST (RFC 8058). */
function stopHeaders(stop: string): Record<string, string> {
  return stop
    ? { 'List-Unsubscribe': `<${stop}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }
    : {}
}

/** Writes a mail and opens its address; null when there is nobody to send it to any more. */
export async function compose(
  ground: MailGround,
  mail: OutboxRow & { template: string; params: unknown },
): Promise<{ to: string; letter: Letter } | null> {
  const sealed = openSealed(ground, mail)
  const enclosed = await openParts(ground, mail.enclosed)
  const to = sealed.to ?? enclosed.to ?? (await addressOf(ground, mail))
  const template = ground.templates.find((known) => known.name === mail.template)
  if (!to || !template) return null
  const params = { ...(mail.params as MailParams), ...sealed.params, ...enclosed.params }
  return { to, letter: writeLetter(template, params, ground.config) }
}

type OutboxRow = {
  id: number
  attempts: number
  message_id: string
  to_author: string | null
  to_account: number | null
  sealed: Buffer | null
  enclosed: number[]
}

function openSealed({ keys }: MailGround, mail: OutboxRow): SealedPart {
  if (!mail.sealed) return {}
  if (!keys.mailer) throw new Error('This process has no key to open an address with.')
  return JSON.parse(unseal(mail.sealed, keys.mailer, mail.message_id)) as SealedPart
}

/** Opens the address at the last moment and keeps it nowhere. */
async function addressOf({ db, keys }: MailGround, mail: OutboxRow): Promise<string | null> {
  if (mail.to_account) {
    const account = await db
      .selectFrom('staff.accounts')
      .select(['email', 'left_at'])
      .where('id', '=', mail.to_account)
      .executeTakeFirst()
    return account && !account.left_at ? account.email : null
  }
  if (!keys.mailer) throw new Error('This process has no key to open an address with.')
  if (!mail.to_author) return null
  const contact = await db
    .selectFrom('identity.contacts')
    .select(['sealed', 'wants_updates', 'undeliverable'])
    .where('author_id', '=', mail.to_author)
    .executeTakeFirst()
  if (!contact?.wants_updates || contact.undeliverable) return null
  return unseal(contact.sealed, keys.mailer, mail.to_author)
}

async function settle({ db, clock }: MailGround, id: number, state: 'sent' | 'dropped'): Promise<void> {
  const sent_on = state === 'sent' ? dayOf(clock.now()) : null
  await db
    .updateTable('ops.outbox')
    .set({ state, sent_on, last_error: null, sealed: null })
    .where('id', '=', id)
    .execute()
}

async function recordFailure({ db }: MailGround, mail: OutboxRow, error: Error): Promise<void> {
  const attempts = mail.attempts + 1
  const refused = Number((error as { responseCode?: number }).responseCode) >= 500
  const dead = refused || attempts >= TRIES
  // A mail server's own words may repeat the address, so only the kind of failure is kept.
  const last_error = refused
    ? 'refused by the mail server'
    : 'the mail server could not be reached or asked to wait'
  await db
    .updateTable('ops.outbox')
    .set({ attempts, last_error, state: dead ? 'dead' : 'waiting' })
    .where('id', '=', mail.id)
    .execute()
  if (!dead) throw new Error(last_error)
}
