/**
 * The long public pages that an operator may rewrite. `file` holds the words that Hearback comes with; the lists of where to
 * find help come with words of their own beside the telling.
 */
export const aboutPages = [
  { slug: 'about', path: '/about', file: 'src/frontstage/about/words/about.md' },
  { slug: 'moderation', path: '/about/moderation', file: 'docs/moderating/policy.md' },
  { slug: 'criticality', path: '/about/criticality', file: 'docs/moderating/criticality.md' },
  { slug: 'safeguarding', path: '/about/safeguarding', file: 'docs/moderating/safeguarding.md' },
  { slug: 'guidelines', path: '/about/guidelines', file: 'src/staff/guidelines/first.md' },
  { slug: 'privacy', path: '/about/privacy', file: 'src/frontstage/about/words/privacy.md' },
  { slug: 'cookies', path: '/about/cookies', file: 'src/frontstage/about/words/cookies.md' },
  { slug: 'terms', path: '/about/terms', file: 'src/frontstage/about/words/terms.md' },
  { slug: 'licence', path: '/about/licence', file: 'src/frontstage/about/words/licence.md' },
  {
    slug: 'accessibility',
    path: '/about/accessibility',
    file: 'src/frontstage/about/words/accessibility.md',
  },
  { slug: 'contact', path: '/about/contact', file: 'src/frontstage/about/words/contact.md' },
] as const

export type AboutSlug = (typeof aboutPages)[number]['slug']

/** Where somebody in trouble finds help at once, by what their story calls for. */
export const helpPages = [
  'help-general',
  'help-medical-emergency-now',
  'help-suicide',
  'help-self-harm',
  'help-child-protection',
  'help-domestic-abuse',
  'help-abuse-of-patient',
  'help-threat-to-staff',
] as const

export type EditableSlug = AboutSlug | (typeof helpPages)[number]
