import { randomUUID } from 'node:crypto'
import { job } from '../jobs/index.ts'
import { seal } from '../keys/index.ts'
import type { Work } from '../work.ts'

/** Sends one outbox row. The mailer is the only process that does. */
export const sendMail = job<{ outboxId: number }>('mail.send', { retryLimit: 8 })

/**
 * Whom a mail is for: an author by id, a member of staff by account, or an address that was typed a moment ago (with the author
 * who typed it, if it is to be dropped when they ask to be forgotten), or an address in a sealed part.
 */
export type Recipient =
  | { author: string }
  | { account: number }
  | { typed: string; author?: string | undefined }
  | { enclosed: number }

export interface NewMail {
  to: Recipient
  template: string
  /** Ids and plain words; never a story's words or a service's name in a mail to an author. */
  params?: Record<string, string | number>
  /** Links with a token in them: sealed until the moment of sending, then erased. */
  secrets?: Record<string, string>
  /** Sealed parts whose words the mail says; see `keepSealed`. */
  encloses?: readonly number[]
  /** Only while this story is public, asked again at the moment of sending. */
  whilePublic?: number
  expiresAt?: Date
}

/** Writes a mail into the outbox, in the transaction of what it tells of, and sends the job that will deliver it. */
export async function queueMail(work: Work, mail: NewMail): Promise<void> {
  const { id } = await work.db
    .insertInto('ops.outbox')
    .values(rowOf(work, mail))
    .returning('id')
    .executeTakeFirstOrThrow()
  await work.send(sendMail, { outboxId: id })
}

const AT_ONCE = 500

/** The same for many mails, a few hundred rows a statement: a story may be told to thousands. */
export async function queueMails(work: Work, mails: readonly NewMail[]): Promise<void> {
  for (let from = 0; from < mails.length; from += AT_ONCE) {
    const rows = mails.slice(from, from + AT_ONCE).map((mail) => rowOf(work, mail))
    const ids = await work.db.insertInto('ops.outbox').values(rows).returning('id').execute()
    await work.sendAll(
      sendMail,
      ids.map(({ id }) => ({ outboxId: id })),
    )
  }
}

function rowOf(work: Work, mail: NewMail) {
  const messageId = `<${randomUUID()}@${new URL(work.config.baseUrl).hostname}>`
  return {
    message_id: messageId,
    template: mail.template,
    params: JSON.stringify(mail.params ?? {}),
    ...recipientColumns(mail.to),
    ...sealedColumns(work, mail, messageId),
    enclosed: ['enclosed' in mail.to ? mail.to.enclosed : [], mail.encloses ?? []].flat(),
    while_public: mail.whilePublic ?? null,
    expires_at: mail.expiresAt ?? null,
    created_on: work.today,
  }
}

/** What only the mailer may open. */
export interface SealedPart {
  to?: string
  params?: Record<string, string>
}

function recipientColumns(to: Recipient) {
  if ('author' in to) return { to_author: to.author ?? null }
  return 'account' in to ? { to_account: to.account } : {}
}

function sealedColumns(work: Work, mail: NewMail, messageId: string) {
  const part: SealedPart = {
    ...('typed' in mail.to ? { to: mail.to.typed } : {}),
    ...(mail.secrets ? { params: mail.secrets } : {}),
  }
  if (!part.to && !part.params) return {}
  return {
    sealed: seal(JSON.stringify(part), work.keys.seal.publicKey, messageId),
    key_id: work.keys.seal.id,
  }
}
