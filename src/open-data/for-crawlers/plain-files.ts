import { addDays, dayOf } from '../../platform/clock/index.ts'
import { type Answer, bytes, get, type Visit } from '../../platform/http/index.ts'

const plain = 'text/plain; charset=utf-8'
const VALID_DAYS = 180

/** Addresses where a crawler has no business: every one of them asks who looks. */
const closed = ['/backstage', '/desk', '/operator', '/your-story']

export const routes = [
  get('/robots.txt', { for: 'public', cached: true }, showRobots),
  get('/.well-known/security.txt', { for: 'public' }, showSecurity),
]

function showRobots({ app: { config } }: Visit): Answer {
  const lines = [
    'User-agent: *',
    ...closed.map((path) => `Disallow: ${path}`),
    '',
    `Sitemap: ${config.baseUrl}/sitemap.xml`,
  ]
  return bytes(`${lines.join('\n')}\n`, plain)
}

/** Whom to tell of a weakness (RFC 9116). It always ends half a year from today, since it is made anew each time. */
function showSecurity({ app: { config, clock } }: Visit): Answer {
  const lines = [
    `Contact: ${config.baseUrl}/about/contact`,
    `Expires: ${addDays(dayOf(clock.now()), VALID_DAYS)}T00:00:00Z`,
    'Preferred-Languages: en',
    `Canonical: ${config.baseUrl}/.well-known/security.txt`,
  ]
  return bytes(`${lines.join('\n')}\n`, plain)
}
