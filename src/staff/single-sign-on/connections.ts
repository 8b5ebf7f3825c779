import { sql } from 'kysely'
import type { Db } from '../../platform/db/index.ts'
import { lock, unlock } from '../../platform/keys/index.ts'
import { Refusal } from '../../platform/refusal.ts'
import { type Actor, holdLock, type Work } from '../../platform/work.ts'
import { t } from '../words.ts'
import { type Agreed, domainOf } from './rules.ts'

/** What an organisation has agreed with its issuer, without the secret. */
export interface Connection extends Agreed {
  id: number
  organisation: { id: number; code: string; name: string }
  issuer: string
  clientId: string
  allowedAt: Date | null
}

export interface NewConnection extends Omit<Agreed, 'checksAddresses'> {
  organisationId: number
  issuer: string
  clientId: string
  /** '' keeps the secret that is there. */
  clientSecret: string
  /** The account of who sets it. */
  by: number
}

/**
 * Sets how an organisation's members sign in through their own issuer. Whatever says whom the issuer may speak for has to be
 * allowed by an operator afterwards; a new secret alone does not.
 * @throws Refusal without a secret where there is none yet
 */
export async function setConnection(work: Work, given: NewConnection): Promise<void> {
  const { organisationId, by } = given
  const known = await work.db
    .selectFrom('staff.sign_on_connections')
    .selectAll()
    .where('organisation_id', '=', organisationId)
    .forUpdate()
    .executeTakeFirst()
  if (!known && given.clientSecret === '') throw new Refusal(t('noClientSecret'))
  const terms = {
    issuer: given.issuer,
    client_id: given.clientId,
    domains: [...given.domains],
    two_factor_acr: given.twoFactorAcr,
  }
  const keeps = known && !known.ended_at && isSame(known, terms)
  const values = {
    ...terms,
    client_secret: given.clientSecret
      ? lockClientSecret(work, organisationId, given.clientSecret)
      : known?.client_secret,
    changed_by: by,
    changed_at: work.clock.now(),
    ended_at: null,
    ...(keeps ? {} : notAllowed),
  }
  await work.db
    .insertInto('staff.sign_on_connections')
    .values({
      organisation_id: organisationId,
      ...values,
      client_secret: values.client_secret ?? Buffer.alloc(0),
    })
    .onConflict((on) => on.column('organisation_id').doUpdateSet(values))
    .execute()
  const { issuer, domains } = given
  const details = { issuer, domains: [...domains] }
  await audit(work, { by: `account ${by}`, verb: 'set the single sign-on', organisationId, details })
}

/** What an operator said of an issuer holds for what it was then, and for nothing else. */
const notAllowed = {
  allowed_at: null,
  allowed_by: null,
  addresses_checked_at: null,
  addresses_checked_by: null,
}

function isSame(
  known: { issuer: string; client_id: string; domains: string[]; two_factor_acr: string },
  terms: { issuer: string; client_id: string; domains: string[]; two_factor_acr: string },
): boolean {
  return (
    known.issuer === terms.issuer &&
    known.client_id === terms.client_id &&
    known.two_factor_acr === terms.two_factor_acr &&
    [...known.domains].sort().join() === [...terms.domains].sort().join()
  )
}

/**
 * An operator has checked that the organisation and these domains belong together. Only then does anybody sign in this way.
 * @throws Refusal when another organisation speaks for one of the domains already
 */
export async function allowConnection(work: Work, connectionId: number, by: number): Promise<void> {
  await holdLock(work, 'single sign-on domains')
  const connection = await connections(work.db).where('c.id', '=', connectionId).executeTakeFirst()
  if (!connection) throw new Refusal(t('noConnection'), 404)
  const other = await connections(work.db)
    .where('c.id', '<>', connectionId)
    .where('c.allowed_at', 'is not', null)
    .where(sql<boolean>`c.domains && ${sql.val(connection.domains)}::text[]`)
    .executeTakeFirst()
  if (other) throw new Refusal(t('domainTaken', { organisation: other.name }), 409)
  await work.db
    .updateTable('staff.sign_on_connections')
    .set({ allowed_at: work.clock.now(), allowed_by: by })
    .where('id', '=', connectionId)
    .execute()
  const organisationId = connection.organisationId
  await audit(work, { by: `account ${by}`, verb: 'allowed the single sign-on', organisationId })
}

/**
 * An operator says whether this issuer checks every address that it gives, for an issuer that does not say so itself. It
 * holds until the organisation changes what was agreed. @throws Refusal for one that is not allowed
 */
export async function sayAddressesChecked(
  work: Work,
  { connectionId, checked }: { connectionId: number; checked: boolean },
  by: number,
): Promise<void> {
  const said = await work.db
    .updateTable('staff.sign_on_connections')
    .set({
      addresses_checked_at: checked ? work.clock.now() : null,
      addresses_checked_by: checked ? by : null,
    })
    .where('id', '=', connectionId)
    .where('allowed_at', 'is not', null)
    .where('ended_at', 'is', null)
    .returning('organisation_id as organisationId')
    .executeTakeFirst()
  if (!said) throw new Refusal(t('noConnection'), 404)
  const verb = checked ? 'took its addresses as checked' : 'no longer took its addresses as checked'
  await audit(work, { by: `account ${by}`, verb, organisationId: said.organisationId })
}

/** Nobody signs in through this issuer any more, and whoever is signed in through it is signed out. */
export async function endConnection(work: Work, organisationId: number, by: number): Promise<void> {
  const now = work.clock.now()
  await work.db
    .updateTable('staff.sign_on_connections')
    .set({ ended_at: now, ...notAllowed })
    .where('organisation_id', '=', organisationId)
    .execute()
  await work.db
    .updateTable('staff.sessions')
    .set({ ended_at: now })
    .where('through_organisation_id', '=', organisationId)
    .where('ended_at', 'is', null)
    .execute()
  await audit(work, { by: `account ${by}`, verb: 'ended the single sign-on', organisationId })
}

/** What is set for an organisation, allowed or not; null when nothing is. */
export async function connectionOf(db: Db, organisationId: number): Promise<Connection | null> {
  const row = await connections(db).where('c.organisation_id', '=', organisationId).executeTakeFirst()
  return row ? asConnection(row) : null
}

/** The connection that may speak for an address; null when nobody's does. */
export async function connectionForEmail(db: Db, email: string): Promise<Connection | null> {
  const row = await connections(db)
    .where('c.allowed_at', 'is not', null)
    .where(sql<boolean>`${domainOf(email)} = any(c.domains)`)
    .executeTakeFirst()
  return row ? asConnection(row) : null
}

/** Every connection, those first that wait to be allowed. */
export async function allConnections(db: Db): Promise<Connection[]> {
  const rows = await connections(db).orderBy(sql`c.allowed_at is not null`).orderBy('o.name').execute()
  return rows.map(asConnection)
}

function connections(db: Db) {
  return db
    .selectFrom('staff.sign_on_connections as c')
    .innerJoin('content.organisations as o', 'o.id', 'c.organisation_id')
    .select([
      'c.id',
      'c.organisation_id as organisationId',
      'o.code',
      'o.name',
      'c.issuer',
      'c.client_id as clientId',
      'c.domains',
      'c.two_factor_acr as twoFactorAcr',
      'c.allowed_at as allowedAt',
      sql<boolean>`c.addresses_checked_at is not null`.as('checksAddresses'),
    ])
    .where('c.ended_at', 'is', null)
}

function asConnection({
  organisationId,
  code,
  name,
  ...row
}: Omit<Connection, 'organisation'> & { organisationId: number; code: string; name: string }): Connection {
  return { ...row, organisation: { id: organisationId, code, name } }
}

function lockClientSecret({ keys }: Pick<Work, 'keys'>, organisationId: number, secret: string): Buffer {
  return lock(secret, keys.derive('single sign-on'), `client secret of organisation ${organisationId}`)
}

/** The secret by which the issuer knows this service. */
export async function clientSecretOf(
  { db, keys }: Pick<Work, 'db' | 'keys'>,
  { id, organisation }: Connection,
): Promise<string> {
  const { client_secret } = await db
    .selectFrom('staff.sign_on_connections')
    .select('client_secret')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return unlock(
    client_secret,
    keys.derive('single sign-on'),
    `client secret of organisation ${organisation.id}`,
  )
}

interface Audited {
  by: Actor
  verb: string
  organisationId: number
  details?: Record<string, unknown>
}

function audit(work: Work, { by, verb, organisationId, details }: Audited): Promise<void> {
  return work.audit({
    actor: by,
    verb,
    subject: `organisation ${organisationId}`,
    ...(details && { details }),
  })
}
