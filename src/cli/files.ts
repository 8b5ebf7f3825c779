import { readFile } from 'node:fs/promises'
import { type Desk, Misuse } from './command.ts'

/** Reads a file that was named on the command line. @throws Misuse with a sentence when it cannot be read */
export async function readGiven(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') throw new Misuse(`There is no file ${file}.`)
    if (code === 'EISDIR') throw new Misuse(`${file} is a folder. Name one file in it.`)
    throw new Misuse(`${file} cannot be read (${code}).`)
  }
}

const mostLines = 200

/** Says what happened to single lines of a file, up to a length that somebody can still read. */
export function sayLines(
  { say }: Desk,
  heading: string,
  lines: readonly { line: number; sentence: string }[],
): void {
  if (lines.length === 0) return
  say(`${heading}:`)
  for (const { line, sentence } of lines.slice(0, mostLines)) say(`  line ${line}: ${sentence}`)
  if (lines.length > mostLines) say(`  and ${lines.length - mostLines} more.`)
}
