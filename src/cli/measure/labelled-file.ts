import { Buffer } from 'node:buffer'
import { type Columns, readRows } from '../../platform/measuring/index.ts'
import { type Desk, Misuse } from '../command.ts'
import { readGiven, sayLines } from '../files.ts'

/** Reads a labelled file whole, or says which lines cannot be read and gives null. @throws Misuse where it has no line */
export async function readLabelled(desk: Desk, file: string, columns: Columns): Promise<object[] | null> {
  const { rows, faulty } = readRows(Buffer.from(await readGiven(file)).toString('utf8'), columns)
  if (faulty.length > 0) {
    desk.say(`${file} was refused: ${faulty.length} of its lines cannot be read.`)
    sayLines(desk, 'Refused', faulty)
    return null
  }
  if (rows.length === 0) throw new Misuse(`${file} has no line in it.`)
  return rows
}
