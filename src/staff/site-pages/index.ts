/** The long public pages that an operator may rewrite; every version is kept. */
export { type AboutSlug, aboutPages, type EditableSlug, helpPages } from './editable-pages.ts'
export { type HelpKind, helpWords } from './help-words.ts'
export {
  type SitePage,
  saveSitePage,
  sitePage,
  sitePageVersions,
  withPublicLinks,
  wordsOfPage,
} from './site-pages.ts'
