import type { StaffViewer, Viewer } from '../auth/index.ts'
import type { Clock } from '../clock/index.ts'
import type { Config } from '../config/index.ts'
import type { Db } from '../db/index.ts'
import type { Body } from '../forms/index.ts'
import type { Locale, Say, Words } from '../i18n/index.ts'
import type { Keys } from '../keys/index.ts'
import type { ShownMail } from '../mail/recent-mails.ts'
import type { Work } from '../work.ts'
import type { CookieChange } from './answer.ts'

/** What every handler can reach. `db` reads under the web role; `read` may be a replica and serves public pages. */
export interface App {
  config: Config
  clock: Clock
  keys: Keys
  db: Db
  read: Db
  work<Result>(act: (work: Work) => Promise<Result>): Promise<Result>
  assets(name: string): string
  /** The newest mails, in place of a mail box; only in development and the demonstration without a mail server. */
  recentMails?: () => Promise<ShownMail[]>
}

export interface UploadedFile {
  name: string
  type: string
  bytes: Buffer
}

/** One request, already checked and unpacked. */
export interface Visit {
  app: App
  method: 'GET' | 'POST'
  /** The path without its query. */
  path: string
  params: Record<string, string>
  query: Record<string, string>
  /** The query with every repeated name. */
  queryAll: Body
  body: Body
  file: UploadedFile | null
  viewer: Viewer
  /** The member of staff who looks. @throws when the route was not for staff, which the server has refused before */
  staff: StaffViewer
  /** The cookies of an author, of staff and of somebody on the way to their organisation's sign-in; '' when there is none. */
  tokens: { author: string; staff: string; signOn: string }
  locale: Locale
  words<Key extends string>(words: Words<Key>): Say<Key>
  setCookie(change: CookieChange): void
  /** An in-memory word for this visitor that changes every day and is kept nowhere; for counting, never for knowing. */
  dailyMark(): string
  isRobot: boolean
}

/** As much of a visit as counting needs. Kept pages are given for it alone, and nothing else is unpacked. */
export type Glance = Pick<Visit, 'app' | 'params' | 'viewer' | 'isRobot' | 'dailyMark'>

/** What a GET may count, kept in memory until the next round; losing a round loses nothing that matters. */
export interface Buffered {
  flush(app: App): Promise<void>
}

/** Asks who looks, from the tokens that came along. The domains answer; the server only carries. */
export interface Identify {
  author(app: App, token: string): Promise<Viewer | null>
  staff(app: App, token: string): Promise<{ viewer: StaffViewer; complete: boolean } | null>
}
