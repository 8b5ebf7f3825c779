/** The long public pages that an operator may rewrite; every version is kept. */
export { type SitePage, saveSitePage, sitePage, sitePageVersions } from './site-pages.ts'
