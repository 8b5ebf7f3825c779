import type { Db } from '../../platform/db/index.ts'

/** The operator's own words for a long page, as Markdown; null while those that come with the program stand. */
export async function sitePage(db: Db, slug: string): Promise<string | null> {
  const page = await db
    .selectFrom('content.site_pages')
    .select('body')
    .where('slug', '=', slug)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
  return page?.body ?? null
}
