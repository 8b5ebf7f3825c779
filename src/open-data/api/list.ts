import type { Visit } from '../../platform/http/index.ts'
import type { Page } from './read-page.ts'
import type { JsonSchema, Shape } from './shape.ts'

export interface Listed<Item> {
  items: Item[]
  next: string | null
}

/** A list that the API gives: its address, its filters, where it comes from and the shape of what is in it. */
export interface List {
  name: string
  meaning: string
  filters: Record<string, JsonSchema>
  shape: { name: string }
  isPlace: (after: string) => boolean
  /** The page asked for, presented. */
  give(visit: Visit, page: Page): Promise<Listed<Record<string, unknown>>>
}

export interface Source<Item> extends Omit<List, 'give' | 'shape'> {
  shape: Shape<Item>
  find(visit: Visit, page: Page): Promise<Listed<Item>>
}

/** Makes a list of a source: what it finds leaves by its shape alone. */
export function list<Item>({ find, shape, ...about }: Source<Item>): List {
  return {
    ...about,
    shape,
    async give(visit, page) {
      const { items, next } = await find(visit, page)
      return { items: items.map((item) => shape.present(item, visit.app.config.baseUrl)), next }
    },
  }
}
