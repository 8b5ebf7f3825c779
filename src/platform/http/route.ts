import type { Answer } from './answer.ts'
import type { Glance, Visit } from './visit.ts'

/** Who a route is for. Everything else is refused before its handler is asked. */
export type Audience =
  | 'public'
  | 'author'
  | 'member'
  | 'moderator'
  | 'operator'
  | 'platform'
  | 'staff'
  | 'development'

export type Handler = (visit: Visit) => Promise<Answer> | Answer

export interface RouteRules {
  for: Audience
  /** The page may be kept and given again to anybody who carries no cookie, until something public changes. */
  cached?: boolean
  /** Pages of any other site may read the answer; for open data, where nothing depends on who asks. */
  forEverySite?: boolean
  /** Called for every reading of the page, kept or not; for counting only. */
  seen?: (glance: Glance) => void
  /** Takes a file with the form. */
  files?: boolean
  /** Answers other programs: no form token is asked for, and errors are problem details. */
  api?: boolean
  /** Open to somebody who has only given a password so far. */
  beforeSecondFactor?: boolean
}

export interface Route extends RouteRules {
  method: 'GET' | 'POST'
  path: string
  handle: Handler
}

export function get(path: string, rules: RouteRules, handle: Handler): Route {
  return { method: 'GET', path, ...rules, handle }
}

export function post(path: string, rules: RouteRules, handle: Handler): Route {
  return { method: 'POST', path, ...rules, handle }
}
