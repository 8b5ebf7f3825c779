import { authorErasure } from '../authors/index.ts'
import { type Db, writeWhole } from '../platform/db/index.ts'
import { runWork, type WorkGround } from '../platform/work.ts'
import { storyCopies } from '../stories/index.ts'

/**
 * Everything that must stay gone when an older copy is put back: authors who were forgotten, and stories that were hidden, deleted,
 * taken back or withheld. Ids and days; no words, no address.
 */
export interface Erasures {
  authors: { id: string; on: string }[]
  stories: storyCopies.EndedStory[]
}

export async function gatherErasures(db: Db): Promise<Erasures> {
  return { authors: await authorErasure.forgottenAuthors(db), stories: await storyCopies.endedStories(db) }
}

/** Two lists as one; where both know a story, the first has the word. */
export function joinErasures(newer: Erasures, older: Erasures): Erasures {
  const byId = <One>(lists: One[][], key: (one: One) => string) => [
    ...new Map(lists.flat().map((one) => [key(one), one])).values(),
  ]
  return {
    authors: byId([older.authors, newer.authors], ({ id }) => id),
    stories: byId([older.stories, newer.stories], ({ publicId }) => publicId),
  }
}

/** Applies a list to a database that was just restored. @returns how many authors and stories it changed */
export async function applyErasures(
  ground: WorkGround,
  { authors, stories }: Erasures,
): Promise<{ authors: number; stories: number }> {
  const counts = { authors: 0, stories: 0 }
  // Stories first: forgetting an author cuts what would lead to theirs.
  for (const story of stories)
    if (await runWork(ground, (work) => storyCopies.endAsBefore(work, story))) counts.stories++
  const known = new Set((await authorErasure.forgottenAuthors(ground.db)).map(({ id }) => id))
  for (const { id } of authors.filter((author) => !known.has(author.id))) {
    await runWork(ground, (work) => authorErasure.forgetAuthor(work, id))
    counts.authors++
  }
  return counts
}

/** Writes the list beside the database, whole or not at all. */
export async function writeErasures(file: string, erasures: Erasures): Promise<void> {
  await writeWhole(file, `${JSON.stringify(erasures, null, 1)}\n`)
}

/** Reads a list. @throws Error with a sentence when it is none of ours */
export function readErasures(words: string): Erasures {
  const isList = (value: unknown): value is object[] => Array.isArray(value)
  try {
    const { authors, stories } = JSON.parse(words) as Partial<Erasures>
    if (isList(authors) && isList(stories)) return { authors, stories }
  } catch {
    // Said below.
  }
  throw new Error('The list of erasures cannot be read: it is not one that Hearback wrote.')
}
