import { sql } from 'kysely'
import type { Db } from '../platform/db/index.ts'
import type { Level } from './kinds.ts'
import type { List } from './lists/read-list.ts'
import { sayList } from './words.ts'

const levelWord = { organisation: 'anOrganisation', site: 'aSite', service: 'aService' } as const

/** Takes out the rows whose code the directory knows as something else, and refuses their lines. */
export async function refuseOtherLevels(db: Db, list: List): Promise<void> {
  const known = await knownLevels(
    db,
    list.rows.map(({ code }) => code),
  )
  list.rows = list.rows.filter(({ code, level, line }) => {
    const before = known.get(code)
    if (before === undefined || before === level) return true
    const sentence = sayList('codeTakenHere', { code, level: sayList(levelWord[before]) })
    list.refused.push({ line, sentence })
    return false
  })
}

/** What each code stands for. A site may have an organisation and a whole-site service of its own code: then it is a site. */
async function knownLevels(db: Db, codes: string[]): Promise<Map<string, Level>> {
  const { rows } = await sql<{ code: string; level: Level }>`
    select code, 'service' as level, 1 as weight from content.services where code = any(${codes}::text[])
    union all
    select code, 'organisation', 2 from content.organisations where code = any(${codes}::text[])
    union all
    select code, 'site', 3 from content.sites where code = any(${codes}::text[])
    order by weight`.execute(db)
  return new Map(rows.map(({ code, level }) => [code, level]))
}
