import { readFileSync } from 'node:fs'
import type { Db } from '../../platform/db/index.ts'
import { projectFile } from '../../platform/project.ts'
import { Refusal } from '../../platform/refusal.ts'
import { holdLock, type Work } from '../../platform/work.ts'
import { t } from '../words.ts'

/** An organisation's guidelines for answering, as shown beside the composer (R24). */
export interface Guideline {
  version: number
  /** Markdown. */
  body: string
  /** Who stands for it; null for the text that comes with Hearback. */
  owner: string | null
  publishedAt: Date | null
}

interface Place {
  organisationId: number
  version: number
}

/** The text that every organisation begins with, as version 1. */
export const firstGuideline = readFileSync(projectFile('src/staff/guidelines/first.md'), 'utf8')

const shipped: Guideline = { version: 1, body: firstGuideline, owner: null, publishedAt: null }

/** The version that holds now. There always is one. */
export async function currentGuideline(db: Db, organisationId: number): Promise<Guideline> {
  const newest = await versions(db, organisationId).limit(1).executeTakeFirst()
  return newest ?? shipped
}

/** The same for one reader, in one statement: the version that holds now, and whether they have acknowledged it. */
export async function guidelineFor(
  db: Db,
  { organisationId, accountId }: { organisationId: number; accountId: number },
): Promise<Guideline & { acknowledged: boolean }> {
  const newest = await versions(db, organisationId)
    .select((eb) =>
      eb
        .exists(
          eb
            .selectFrom('staff.guideline_acknowledgements as k')
            .select('k.account_id')
            .whereRef('k.guideline_id', '=', 'g.id')
            .where('k.account_id', '=', accountId),
        )
        .as('acknowledged'),
    )
    .limit(1)
    .executeTakeFirst()
  return newest
    ? { ...newest, acknowledged: Boolean(newest.acknowledged) }
    : { ...shipped, acknowledged: false }
}

/** Every version that was ever in force, the newest first. */
export async function guidelineVersions(db: Db, organisationId: number): Promise<Guideline[]> {
  const saved = await versions(db, organisationId).execute()
  return saved.length > 0 ? saved : [await currentGuideline(db, organisationId)]
}

/** Publishes a new version under the name of whoever saves it. Everybody is asked to read it once. @returns its number */
export async function saveGuideline(
  work: Work,
  { organisationId, body, ownerId }: { organisationId: number; body: string; ownerId: number },
): Promise<number> {
  if (body.trim() === '') throw new Refusal(t('emptyGuidelines'))
  await holdLock(work, `guidelines of organisation ${organisationId}`)
  await keepFirst(work, organisationId)
  const { version } = await currentGuideline(work.db, organisationId)
  await insert(work, { organisationId, version: version + 1, body: body.trim(), owner_id: ownerId })
  await work.audit({
    actor: `account ${ownerId}`,
    verb: 'published guidelines',
    subject: `organisation ${organisationId}`,
    details: { version: version + 1 },
  })
  return version + 1
}

/** Records that somebody has read a version; once is enough. @throws Refusal when there is no such version */
export async function acknowledgeGuideline(work: Work, read: Place & { accountId: number }): Promise<void> {
  await keepFirst(work, read.organisationId)
  const guideline = await work.db
    .selectFrom('staff.guidelines')
    .select('id')
    .where('organisation_id', '=', read.organisationId)
    .where('version', '=', read.version)
    .executeTakeFirst()
  if (!guideline) throw new Refusal(t('noGuidelines'), 404)
  await work.db
    .insertInto('staff.guideline_acknowledgements')
    .values({ guideline_id: guideline.id, account_id: read.accountId, acknowledged_at: work.clock.now() })
    .onConflict((on) => on.doNothing())
    .execute()
}

/** Whether somebody has acknowledged a version. */
export async function hasAcknowledged(db: Db, read: Place & { accountId: number }): Promise<boolean> {
  const row = await db
    .selectFrom('staff.guideline_acknowledgements as k')
    .innerJoin('staff.guidelines as g', 'g.id', 'k.guideline_id')
    .select('g.id')
    .where('g.organisation_id', '=', read.organisationId)
    .where('g.version', '=', read.version)
    .where('k.account_id', '=', read.accountId)
    .executeTakeFirst()
  return row !== undefined
}

function versions(db: Db, organisationId: number) {
  return db
    .selectFrom('staff.guidelines as g')
    .leftJoin('staff.accounts as a', 'a.id', 'g.owner_id')
    .select(['g.version', 'g.body', 'a.name as owner', 'g.published_at as publishedAt'])
    .where('g.organisation_id', '=', organisationId)
    .orderBy('g.version', 'desc')
}

/** What people acknowledge or replace must be on record, also when it is the text that comes with Hearback. */
export function keepFirst(work: Work, organisationId: number) {
  return insert(work, { organisationId, version: 1, body: firstGuideline, owner_id: null })
}

async function insert(
  work: Work,
  { organisationId, ...guideline }: Place & { body: string; owner_id: number | null },
): Promise<void> {
  await work.db
    .insertInto('staff.guidelines')
    .values({ organisation_id: organisationId, ...guideline, published_at: work.clock.now() })
    .onConflict((on) => on.columns(['organisation_id', 'version']).doNothing())
    .execute()
}
