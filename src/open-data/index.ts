/** What other programs meet: feeds, the API, and what crawlers ask for. All of it is public, and none of it finer than a day. */
import type { Route } from '../platform/http/index.ts'
import { routes as api } from './api/routes.ts'
import { routes as feeds } from './feeds/routes.ts'
import { routes as plainFiles } from './for-crawlers/plain-files.ts'
import { routes as sitemaps } from './for-crawlers/sitemaps.ts'

export const openData: readonly Route[] = [...feeds, ...api, ...sitemaps, ...plainFiles]
