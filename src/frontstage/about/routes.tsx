import { get, page } from '../../platform/http/index.ts'
import { sitePages } from '../../staff/index.ts'
import { AboutPage } from './about.page.tsx'

export const routes = sitePages.aboutPages.map((entry) =>
  get(entry.path, { for: 'public', cached: true }, async ({ app }) =>
    page(
      <AboutPage
        entry={entry}
        body={await sitePages.wordsOfPage(app.read, entry)}
        others={sitePages.aboutPages.filter(({ slug }) => slug !== 'about')}
      />,
    ),
  ),
)
