import type { Format } from './directory-row.ts'
import { sited } from './hospitals-england.ts'

/** Welsh health boards (rows without a parent code) and the hospitals and clinics under them. */
export const wales: Format = {
  columns: ['code', 'name', 'postcode', 'latitude', 'longitude', 'parent_code', 'parent_name'],
  read(fields) {
    const row = sited(fields)
    if (!fields.parent_code) return { ...row, parentName: '', kind: 'board' }
    return { ...row, kind: /\b(hospital|ysbyty)\b/i.test(row.name) ? 'hospital' : 'clinic' }
  },
}
