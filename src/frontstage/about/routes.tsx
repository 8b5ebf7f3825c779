import { readFile } from 'node:fs/promises'
import { type App, get, page } from '../../platform/http/index.ts'
import { projectFile } from '../../platform/project.ts'
import { sitePages } from '../../staff/index.ts'
import { AboutPage } from './about.page.tsx'
import { aboutPages } from './pages.ts'

export const routes = aboutPages.map((entry) =>
  get(entry.path, { for: 'public', cached: true }, async ({ app }) =>
    page(
      <AboutPage
        entry={entry}
        body={await bodyOf(app, entry)}
        others={aboutPages.filter(({ slug }) => slug !== 'about')}
      />,
    ),
  ),
)

/** The operator's own words, or those that come with the program without their first heading. */
async function bodyOf(app: App, { slug, file }: (typeof aboutPages)[number]): Promise<string> {
  const saved = (await sitePages.sitePage(app.read, slug))?.body ?? null
  return saved ?? (await readFile(projectFile(file), 'utf8')).replace(/^#\s.*\n+/, '')
}
