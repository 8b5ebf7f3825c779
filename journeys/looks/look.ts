import type { Page } from 'playwright-core'
import type { FullTown } from '../full-town.ts'

/** Who looks: nobody known, an author by one of their stories, or somebody on the staff. */
export type Looker =
  | 'anybody'
  | 'nurse'
  | 'director'
  | 'moderator'
  | 'operator'
  | `author of ${'loop' | 'asked' | 'hidden' | 'deleted' | 'waiting'}`

/** One look at a page: who, where, and what they do there first, such as sending a form that is not right. */
export interface Look {
  as: Looker
  at: string | ((town: FullTown) => string)
  does?: (page: Page) => Promise<void>
}

/** The looks at each page, by its route. */
export type Looks = Record<string, readonly Look[]>

export const press = (name: string | RegExp) => (page: Page) =>
  page.getByRole('button', { name }).first().click()
export const anybody = (...addresses: Look['at'][]): Look[] => addresses.map((at) => ({ as: 'anybody', at }))
export const as = (looker: Looker, ...addresses: Look['at'][]): Look[] =>
  addresses.map((at) => ({ as: looker, at }))
