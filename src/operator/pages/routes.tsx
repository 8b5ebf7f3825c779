import { type FormState, filledForm, readForm, text } from '../../platform/forms/index.ts'
import {
  type Answer,
  get,
  notFound,
  page,
  post,
  type Route,
  seeOther,
  type Visit,
} from '../../platform/http/index.ts'
import { sitePages } from '../../staff/index.ts'
import { type Editable, PagesPage, RewritePage } from './pages.page.tsx'
import { words } from './words.ts'

export const routes: readonly Route[] = [
  get('/operator/pages', { for: 'operator' }, showPages),
  get('/operator/pages/:slug', { for: 'operator' }, showPage),
  post('/operator/pages/:slug', { for: 'operator' }, savePage),
]

const editable: readonly Editable[] = [
  ...sitePages.aboutPages,
  ...sitePages.helpPages.map((slug) => ({ slug, path: '/tell-your-story/help', file: null })),
]

async function showPages({ app }: Visit): Promise<Answer> {
  const rows = await Promise.all(
    editable.map(async (entry) => ({
      entry,
      version: (await sitePages.sitePage(app.db, entry.slug))?.version ?? null,
    })),
  )
  return page(<PagesPage rows={rows} />)
}

async function showPage(visit: Visit): Promise<Answer> {
  const entry = entryIn(visit)
  if (!entry) return notFound()
  return rewritePage(visit, entry, filledForm({ body: await sitePages.wordsOfPage(visit.app.db, entry) }))
}

async function savePage(visit: Visit): Promise<Answer> {
  const entry = entryIn(visit)
  if (!entry) return notFound()
  const t = visit.words(words)
  const form = readForm(visit.body, {
    body: text({ required: t('bodyMissing'), max: 60_000, tooLong: t('bodyLong') }),
  })
  if (!form.ok) return rewritePage(visit, entry, form)
  const saved = { slug: entry.slug, body: form.read.body, savedBy: visit.staff.accountId }
  await visit.app.work((work) => sitePages.saveSitePage(work, saved))
  return seeOther(`/operator/pages/${entry.slug}?saved=yes`)
}

function entryIn(visit: Visit): Editable | undefined {
  return editable.find(({ slug }) => slug === visit.params.slug)
}

async function rewritePage(visit: Visit, entry: Editable, form: FormState): Promise<Answer> {
  const versions = await sitePages.sitePageVersions(visit.app.db, entry.slug)
  const isWrong = Object.keys(form.errors).length > 0
  const saved = visit.query.saved === 'yes' && !isWrong
  return page(<RewritePage {...{ entry, form, versions, saved }} />, { status: isWrong ? 422 : 200 })
}
