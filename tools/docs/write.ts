// `npm run docs`: writes the pages that come from the program itself.
import { writeFileSync } from 'node:fs'
import { writtenPages } from './pages.ts'

for (const [file, page] of Object.entries(writtenPages())) {
  writeFileSync(new URL(`../../${file}`, import.meta.url), page)
  console.log(`Written: ${file}`)
}
process.exit(0)
