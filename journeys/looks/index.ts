import { authorLooks } from './authors.ts'
import { backstageLooks } from './backstage.ts'
import { castLooks } from './cast.ts'
import { deskLooks } from './desk.ts'
import type { Looks } from './look.ts'
import { operatorLooks } from './operator.ts'
import { publicLooks } from './public.ts'
import { roomLooks } from './story-room.ts'

export type { Look, Looker } from './look.ts'

/** Every page that a person may open by its address, by its route, with the states that it has: full, empty, wrong. */
export const looks: Looks = {
  ...publicLooks,
  ...authorLooks,
  ...roomLooks,
  ...backstageLooks,
  ...castLooks,
  ...deskLooks,
  ...operatorLooks,
}

/**
 * Pages that are looked at on the way: the telling in telling-pages.journey.ts, the second step in sign-on.journey.ts, and those
 * of src/frontstage/about.
 */
export const walked = [/^\/tell-your-story/, /^\/about/, /^\/backstage\/sign-in\/(code|second-step)$/]

/** What is no page: data, feeds, pictures and what programs ask for. */
export const noPages = [
  /^\/api\//,
  /^\/stories(\/:id)?\.(atom|rss|json)$/,
  /^\/stories\/:id\.atom$/,
  /^\/sitemap/,
  /^\/robots\.txt$/,
  /^\/\.well-known\//,
  /^\/(healthz|readyz)$/,
  /^\/photos\//,
  /^(\/backstage|\/desk)?\/pictures\/:name$/,
  /^\/your-story\/download\/your-story\./,
  /^\/backstage\/headspace\/sessions\/:session\/headspace\.ics$/,
]
