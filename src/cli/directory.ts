import { upkeep } from '../organisations/index.ts'
import { dayOf, systemClock } from '../platform/clock/index.ts'
import { type Command, type Desk, type Given, Misuse } from './command.ts'
import { readGiven, sayLines } from './files.ts'

export const directoryImportCommand: Command = {
  name: 'directory import',
  meaning:
    'Reads organisations, sites and services from a published list. The same list twice changes nothing.',
  words: ['FILE'],
  options: {
    format: { value: 'FORMAT', meaning: `What the list is: ${upkeep.formatNames.join(', ')}.` },
    strict: { meaning: 'Refuses the whole file when one line is refused.' },
    'as-of': {
      value: 'DAY',
      meaning:
        'The day the list speaks for, such as 2025-03-01. Else the day or year in its name, else today.',
    },
  },
  notes: [
    'Each field is believed from the list that speaks for the later day, whichever is imported first.',
    'Lines that cannot be read are refused by number, and the others are kept.',
    'The format csv has the columns code, name, kind and, as you like, level, known_as (parted by ;), address, place, postcode,',
    'latitude, longitude, phone, website, opened_on, closed_on, parent_code and parent_name. It reaches down to a ward.',
  ],
  async run(given, desk) {
    const [file = ''] = given.words
    const format = given.option('format') ?? ''
    if (!upkeep.isFormatName(format))
      throw new Misuse(`"directory import" needs --format with one of ${upkeep.formatNames.join(', ')}.`)
    const asOf = dayGiven(given, file)
    const bytes = await readGiven(file)
    desk.say(`Reading ${file} as of ${asOf}.`)
    try {
      const strict = given.has('strict')
      const report = await desk.inHouse(({ app }) =>
        app.work((work) => upkeep.importDirectory(work, { bytes, format, asOf, strict })),
      )
      sayReport(desk, report)
      return 0
    } catch (problem) {
      if (problem instanceof upkeep.ListRefused) sayLines(desk, 'Refused', problem.lines)
      throw problem
    }
  },
}

export const directoryMergeCommand: Command = {
  name: 'directory merge',
  meaning: 'Records that the body with code A became part of the one with code B. What is open moves along.',
  words: ['A', 'B'],
  notes: ['Pages and stories of what has closed stay where they are, and say where it went.'],
  async run({ words: [from = '', into = ''] }, desk) {
    const changed = await desk.inHouse(({ app }) =>
      app.work((work) => upkeep.mergeBodies(work, { from, into })),
    )
    desk.say(
      changed ? `${from} is now part of ${into}.` : `${from} was part of ${into} already. Nothing changed.`,
    )
    return 0
  },
}

export const placesImportCommand: Command = {
  name: 'places import',
  meaning: 'Reads where the first halves of postcodes lie. The same file twice changes nothing.',
  words: ['FILE'],
  notes: ['The file has the columns outcode, latitude and longitude, in degrees.'],
  async run({ words: [file = ''] }, desk) {
    const bytes = await readGiven(file)
    const { lines, added, changed, unchanged, refused } = await desk.inHouse(({ app }) =>
      app.work((work) => upkeep.importPlaces(work, bytes)),
    )
    desk.say(
      `${lines} lines: ${added} added, ${changed} changed, ${unchanged} unchanged, ${refused.length} refused.`,
    )
    sayLines(desk, 'Refused', refused)
    return 0
  },
}

function dayGiven(given: Given, file: string): string {
  const typed = given.option('as-of')
  if (typed === undefined) return upkeep.dayOfList(file) ?? dayOf(systemClock.now())
  if (!/^\d{4}-\d\d-\d\d$/.test(typed) || upkeep.dayOfList(typed) === null) {
    throw new Misuse(`"${typed}" is not a day. Write it as 2025-03-01.`)
  }
  return typed
}

function sayReport(desk: Desk, report: upkeep.ImportReport): void {
  const { lines, added, changed, closed, unchanged, repeated, refused, notes, parentsAdded } = report
  desk.say(
    `${lines} lines: ${added} added, ${changed} changed, ${closed} closed, ${unchanged} unchanged, ${repeated} repeated, ${refused.length} refused.`,
  )
  if (parentsAdded > 0)
    desk.say(`Organisations added because the list names them as a parent: ${parentsAdded}.`)
  sayLines(desk, 'Refused', refused)
  sayLines(desk, 'Kept with a remark', notes)
}
