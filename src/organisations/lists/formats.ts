import type { Format } from './directory-row.ts'
import { hospitalsEngland } from './hospitals-england.ts'
import { hospitalsScotland } from './hospitals-scotland.ts'
import { nhsChoices } from './nhs-choices.ts'
import { northernIreland } from './northern-ireland.ts'
import { odsPractices } from './ods-practices.ts'
import { odsTrusts } from './ods-trusts.ts'
import { ownCsv } from './own-csv.ts'
import { wales } from './wales.ts'

/** Every list that `directory import --format` knows. When two lists speak for the same day, the later one here is believed. */
export const formats = {
  csv: ownCsv,
  'nhs-choices': nhsChoices,
  'northern-ireland': northernIreland,
  'hospitals-scotland': hospitalsScotland,
  wales,
  'hospitals-england': hospitalsEngland,
  'ods-practices': odsPractices,
  'ods-trusts': odsTrusts,
} as const satisfies Record<string, Format>

export type FormatName = keyof typeof formats

export const formatNames: readonly string[] = Object.keys(formats)

export function isFormatName(name: string): name is FormatName {
  return Object.hasOwn(formats, name)
}
