import { sql } from 'kysely'
import { missingMigrations } from '../../platform/db/index.ts'
import { type Answer, get, json, type Visit } from '../../platform/http/index.ts'

/** For watching programs: whether this process can serve, and whether it may be given visitors. */
export const routes = [
  get('/healthz', { for: 'public', api: true }, isWell),
  get('/readyz', { for: 'public', api: true }, isReady),
]

async function isWell({ app }: Visit): Promise<Answer> {
  return tell({ database: await answers(app.db), reading: app.read === app.db || (await answers(app.read)) })
}

async function isReady({ app }: Visit): Promise<Answer> {
  const database = await answers(app.db)
  return tell({ database, schema: database && (await missingMigrations(app.db)).length === 0 })
}

function tell(parts: Record<string, boolean>): Answer {
  const well = Object.values(parts).every(Boolean)
  return json({ well, ...parts }, { status: well ? 200 : 503 })
}

async function answers(db: Visit['app']['db']): Promise<boolean> {
  return sql`select 1`.execute(db).then(
    () => true,
    () => false,
  )
}
