import { addDays } from '../platform/clock/index.ts'
import type { App } from '../platform/http/index.ts'
import { digest } from '../platform/keys/index.ts'
import { queueMail } from '../platform/mail/index.ts'
import type { Work } from '../platform/work.ts'
import { lookupOf } from './create-author.ts'
import { authorOfCode } from './receipts.ts'
import { isLinkOpen, linkEndsAt, linkToken, readSession } from './session-token.ts'
import { openSession } from './sessions.ts'
import { partsOf } from './visitor-token.ts'

export { authorOfCode } from './receipts.ts'
export { closeSession, openSession } from './sessions.ts'

/** Lets in whoever holds a receipt code. @returns the new cookie, or null for a code that belongs to nobody */
export async function signInWithCode(
  work: Work,
  { code, oldToken }: { code: string; oldToken: string },
): Promise<string | null> {
  const author = await authorOfCode(work.db, code)
  return author ? openSession(work, { authorId: author.authorId, entrance: 'code', oldToken }) : null
}

/** Links that one address may ask for in a day; more would only fill somebody's letter-box. */
const LINKS_A_DAY = 5

/**
 * Sends a link to the address that was typed, whether we know it or not: the same rows, the same page, the same time.
 * Only whoever reads that address learns more.
 */
export async function requestLink(
  work: Work,
  { email, browserToken }: { email: string; browserToken: string },
): Promise<void> {
  const lookup = lookupOf(work, email)
  const { asked } = await work.db
    .selectFrom('identity.sign_in_links')
    .select((eb) => eb.fn.countAll<number>().as('asked'))
    .where('lookup', '=', lookup)
    .where('created_on', '=', work.today)
    .executeTakeFirstOrThrow()
  if (Number(asked) >= LINKS_A_DAY) return
  const link = linkToken(work.keys, work.clock.now())
  await work.db
    .insertInto('identity.sign_in_links')
    .values({
      token_hash: digest(link),
      lookup,
      browser_hash: browserHash(browserToken),
      created_on: work.today,
    })
    .execute()
  await queueMail(work, {
    to: { typed: email },
    template: 'signInLink',
    secrets: { link },
    expiresAt: linkEndsAt(work.clock.now()),
  })
}

export type LinkState = 'open' | 'ended' | 'other browser'

/** What a link is worth in this browser. Asking changes nothing: mail programs open every link they see. */
export async function linkState(app: App, link: string, browserToken: string): Promise<LinkState> {
  if (!isLinkOpen(app.keys, app.clock.now(), link)) return 'ended'
  const row = await app.db
    .selectFrom('identity.sign_in_links')
    .select(['browser_hash', 'spent'])
    .where('token_hash', '=', digest(link))
    .executeTakeFirst()
  if (!row || row.spent) return 'ended'
  return row.browser_hash.equals(browserHash(browserToken)) ? 'open' : 'other browser'
}

/**
 * Spends a link, once, in the browser that asked for it.
 * @returns the new cookie, or 'unknown' when no story came with this address
 */
export async function spendLink(
  work: Work,
  { link, oldToken }: { link: string; oldToken: string },
): Promise<{ token: string } | 'ended' | 'unknown'> {
  if (!isLinkOpen(work.keys, work.clock.now(), link)) return 'ended'
  const spent = await work.db
    .updateTable('identity.sign_in_links')
    .set({ spent: true })
    .where('token_hash', '=', digest(link))
    .where('browser_hash', '=', browserHash(oldToken))
    .where('spent', '=', false)
    .where('created_on', '>=', addDays(work.today, -1))
    .returning('lookup')
    .executeTakeFirst()
  if (!spent) return 'ended'
  const author = await newestAuthorAt(work, spent.lookup)
  if (!author) return 'unknown'
  return { token: await openSession(work, { authorId: author.author_id, entrance: 'link', oldToken }) }
}

/**
 * Every author who may be reached by the address that this session proved, itself among them. A session that a code opened
 * proves no address, and stays with its one author: anybody may type somebody else's address while telling.
 */
export async function authorsWithin(app: App, token: string, authorId: string): Promise<string[]> {
  if (readSession(app.keys, app.clock.now(), token) !== 'link') return [authorId]
  const others = await app.db
    .selectFrom('identity.contacts as own')
    .innerJoin('identity.contacts as other', 'other.lookup', 'own.lookup')
    .select('other.author_id')
    .where('own.author_id', '=', authorId)
    .execute()
  return [...new Set([authorId, ...others.map(({ author_id }) => author_id)])]
}

function newestAuthorAt(work: Work, lookup: Buffer) {
  return work.db
    .selectFrom('identity.contacts')
    .innerJoin('identity.authors', 'identity.authors.id', 'author_id')
    .select('author_id')
    .where('lookup', '=', lookup)
    .orderBy('identity.authors.created_on', 'desc')
    .limit(1)
    .executeTakeFirst()
}

function browserHash(token: string): Buffer {
  return digest(partsOf(token)?.browser.toString('base64url') ?? '')
}
