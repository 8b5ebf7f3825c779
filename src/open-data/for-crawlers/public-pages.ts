/** Public pages with an address of their own, for the sitemap. Forms, and pages for one person alone, are left out. */
export const publicPages = [
  '/',
  '/stories',
  '/services',
  '/changes',
  '/tell-your-story',
  '/about',
  '/about/moderation',
  '/about/moderation/figures',
  '/about/criticality',
  '/about/guidelines',
  '/about/privacy',
  '/about/cookies',
  '/about/terms',
  '/about/licence',
  '/about/accessibility',
  '/about/contact',
] as const
