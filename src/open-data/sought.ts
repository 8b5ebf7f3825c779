import { places } from '../organisations/index.ts'
import type { Visit } from '../platform/http/index.ts'
import { type Found, findStories, type Place, readSearch, type StorySearch } from '../search/index.ts'

/** The same search as `/stories`, read from the same query. `near` is undefined where none was asked for or none is known. */
export interface Sought {
  search: StorySearch
  near: Place | undefined
}

export async function readSought({ app, queryAll }: Visit): Promise<Sought> {
  const search = readSearch(queryAll)
  const near = search.near ? ((await places.locate(app.read, search.near)) ?? undefined) : undefined
  return { search, near }
}

/** The stories that such a search finds, newest day first. */
export function findSought(
  { app }: Visit,
  { search, near }: Sought,
  page: { limit: number; after?: string | undefined },
): Promise<Found> {
  return findStories(app.read, search, { near, ...page })
}
