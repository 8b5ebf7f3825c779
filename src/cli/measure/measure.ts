import { writeFile } from 'node:fs/promises'
import type { MeasurableAid } from '../../platform/measuring/index.ts'
import { type Command, type Given, Misuse } from '../command.ts'
import { aids } from './aids.ts'
import { readLabelled } from './labelled-file.ts'

const names = aids.map(({ name }) => name).join(', ')

export const measureCommand: Command = {
  name: 'measure',
  meaning: 'Measures a reading aid on a labelled file, and prints the figures as JSON on its last line.',
  words: ['AID'],
  options: {
    data: { value: 'FILE', meaning: 'The labelled file: a JSON object a line.' },
    out: { value: 'FILE', meaning: 'Writes what the aid said of each item, a JSON object a line.' },
  },
  notes: [
    `AID is one of: ${names}.`,
    ...aids.map(({ name, meaning, columns }) => `${name}: ${meaning} Each line has ${listed(columns)}.`),
    'A file with a line that cannot be read is refused whole, and the lines are named. Nothing but the text is shown to the aid.',
  ],
  async run(given, desk) {
    const aid = aidOf(given)
    const file = given.option('data')
    if (file === undefined) throw new Misuse('"measure" needs --data FILE.')
    const rows = await readLabelled(desk, file, aid.columns)
    if (rows === null) return 1
    const { summary, predictions } = aid.measure(rows, { dataDir: desk.config.dataDir })
    const out = given.option('out')
    if (out !== undefined) {
      await write(out, predictions)
      desk.say(`${predictions.length} predictions are in ${out}.`)
    }
    desk.say(JSON.stringify(summary))
    return 0
  },
}

function aidOf(given: Given): MeasurableAid {
  const [wanted = ''] = given.words
  const aid = aids.find(({ name }) => name === wanted)
  if (aid === undefined) throw new Misuse(`There is no aid "${wanted}". "measure" knows ${names}.`)
  return aid
}

function listed(columns: MeasurableAid['columns']): string {
  const names = Object.keys(columns)
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}

async function write(file: string, predictions: readonly object[]): Promise<void> {
  try {
    await writeFile(file, predictions.map((each) => `${JSON.stringify(each)}\n`).join(''))
  } catch (error) {
    throw new Misuse(`${file} cannot be written (${(error as NodeJS.ErrnoException).code}).`)
  }
}
