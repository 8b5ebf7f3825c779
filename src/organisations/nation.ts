import type { Nation } from '../platform/clock/index.ts'
import type { Db } from '../platform/db/index.ts'

const scotland = /^(AB|DD|DG|EH|FK|G|HS|IV|KA|KW|KY|ML|PA|PH|TD|ZE)\d/
const eircode = /^([AC-FHKNPRTV-Y]\d\d|D6W)\s?[0-9AC-FHKNPRTV-Y]{4}$/

/** Whose bank holidays hold at a postcode or Eircode; those of England and Wales where none is known. */
export function nationOfPostcode(postcode: string): Nation {
  const written = postcode.trim().toUpperCase()
  if (eircode.test(written)) return 'ireland'
  if (/^BT\d/.test(written)) return 'northern-ireland'
  return scotland.test(written) ? 'scotland' : 'england-and-wales'
}

const byDefault: Nation = 'england-and-wales'

/** Whose bank holidays hold where these organisations are: what the first of them says, or else what its postcode says. */
export async function nationOf(db: Db, organisationIds: readonly number[]): Promise<Nation> {
  if (organisationIds.length === 0) return byDefault
  const rows = await db
    .selectFrom('content.organisations')
    .select(['nation', 'postcode'])
    .where('id', 'in', organisationIds)
    .orderBy('id')
    .execute()
  const said = rows.map(({ nation, postcode }) =>
    nation === byDefault ? nationOfPostcode(postcode) : nation,
  )
  return said[0] ?? byDefault
}
