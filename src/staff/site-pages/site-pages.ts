import { readFile } from 'node:fs/promises'
import type { Db } from '../../platform/db/index.ts'
import { say } from '../../platform/i18n/index.ts'
import { projectFile } from '../../platform/project.ts'
import { Refusal } from '../../platform/refusal.ts'
import { holdLock, type Work } from '../../platform/work.ts'
import { t } from '../words.ts'
import { aboutPages } from './editable-pages.ts'
import { type HelpKind, helpWords } from './help-words.ts'

/** A long public page as an operator last saved it. */
export interface SitePage {
  version: number
  /** Markdown. */
  body: string
  savedAt: Date
  savedBy: string | null
}

/** The saved words of a page, or null while the words that come with Hearback are shown. */
export async function sitePage(db: Db, slug: string): Promise<SitePage | null> {
  return (await versions(db, slug).limit(1).executeTakeFirst()) ?? null
}

/** The words that a page shows now, as Markdown without a first heading: the operator's own, or those that Hearback comes with. */
export async function wordsOfPage(
  db: Db,
  { slug, file }: { slug: string; file: string | null },
): Promise<string> {
  const saved = await sitePage(db, slug)
  if (saved) return saved.body
  if (!file) return shippedHelp(slug)
  return withPublicLinks((await readFile(projectFile(file), 'utf8')).replace(/^#\s.*\n+/, ''))
}

/** The list of where to find help that comes with Hearback for a `help-…` page; '' for any other. */
function shippedHelp(slug: string): string {
  const kind = slug.replace(/^help-/, '').replaceAll('-', '_')
  return isHelpKind(kind) ? say(helpWords, 'en-GB')(kind) : ''
}

function isHelpKind(kind: string): kind is HelpKind {
  return Object.hasOwn(helpWords, kind)
}

/** Where one text of the repository names another, the public page leads to the other page. */
export function withPublicLinks(text: string): string {
  return text.replace(/\]\((?:\.\.\/)?([\w-]+\.md)\)/g, (link, name: string) => {
    const page = aboutPages.find(({ file }) => file.endsWith(`/${name}`))
    return page ? `](${page.path})` : link
  })
}

/** Every version that was ever saved, the newest first. */
export function sitePageVersions(db: Db, slug: string): Promise<SitePage[]> {
  return versions(db, slug).execute()
}

/** Saves new words for a page; the earlier ones are kept. @returns the number of the version */
export async function saveSitePage(
  work: Work,
  { slug, body, savedBy }: { slug: string; body: string; savedBy: number },
): Promise<number> {
  if (body.trim() === '') throw new Refusal(t('emptyPage'))
  await holdLock(work, `page ${slug}`)
  const version = ((await sitePage(work.db, slug))?.version ?? 0) + 1
  await work.db
    .insertInto('content.site_pages')
    .values({ slug, version, body: body.trim(), saved_by: savedBy, saved_at: work.clock.now() })
    .execute()
  await work.audit({
    actor: `account ${savedBy}`,
    verb: 'rewrote a page',
    subject: `page ${slug}`,
    details: { version },
  })
  return version
}

function versions(db: Db, slug: string) {
  return db
    .selectFrom('content.site_pages as p')
    .leftJoin('staff.accounts as a', 'a.id', 'p.saved_by')
    .select(['p.version', 'p.body', 'p.saved_at as savedAt', 'a.name as savedBy'])
    .where('p.slug', '=', slug)
    .orderBy('p.version', 'desc')
}
