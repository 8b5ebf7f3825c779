import type { Route } from '../platform/http/index.ts'
import { canary } from './every-ending.ts'

/** Stories by a name that their own words carry, with the names of the pictures in answers to them. */
type ToldByName = Readonly<Record<string, { publicId: string; pictures?: readonly string[] }>>

/** The addresses of an outlet that are worth asking for in a world of stories. */
type Addresses = (told: ToldByName) => string[]

const perStory =
  (path: string): Addresses =>
  (told) =>
    Object.values(told).map(({ publicId }) => path.replace(':id', publicId))

const filters = [
  'service=WM0M',
  'organisation=WM0',
  'area=Wellmouth',
  'part=relative',
  'status=answered',
  'status=change-planned',
]

/** A list of stories: whole, by every filter, and by a word of the body of each story. */
const searched =
  (path: string, more = ''): Addresses =>
  (told) => [
    `${path}?${more}`,
    ...filters.map((filter) => `${path}?${filter}&${more}`),
    ...Object.keys(told).map((name) => `${path}?q=${canary(name, 'body')}&${more}`),
    ...Object.keys(told).map((name) => `${path}?tag=${canary(name, 'tag')}&${more}`),
  ]

const perPicture =
  (path: string): Addresses =>
  (told) =>
    Object.values(told).flatMap(({ pictures = [] }) => pictures.map((name) => path.replace(':name', name)))

const itself =
  (...addresses: string[]): Addresses =>
  () =>
    addresses

/**
 * Every public outlet by its route, with what to ask it for. A route that is not here fails the test of the outlets; so
 * whoever adds one says what could leak through it. An entry that ends in /* stands for pages that show a visitor only
 * what that visitor typed.
 */
export const publicOutlets: Record<string, Addresses> = {
  '/': itself('/'),
  '/stories': searched('/stories'),
  '/stories/:id': perStory('/stories/:id'),
  '/stories/:id/look-again': perStory('/stories/:id/look-again'),
  '/stories/:id/look-again/sent': perStory('/stories/:id/look-again/sent?kind=notice&by=2026-03-09'),
  '/stories/:id/notice': perStory('/stories/:id/notice'),
  '/stories.atom': searched('/stories.atom'),
  '/stories.rss': searched('/stories.rss'),
  '/stories.json': searched('/stories.json'),
  '/stories/:id.atom': perStory('/stories/:id.atom'),
  '/services': itself('/services', '/services?q=maple', '/services?letter=m'),
  '/services/:code': itself('/services/WM0M', '/services/WM0Q'),
  '/organisations/:code': itself('/organisations/WM0'),
  '/organisations/:code/claim': itself('/organisations/WM0/claim'),
  '/how-organisations-answer': itself('/how-organisations-answer', '/how-organisations-answer?order=most'),
  '/changes': itself('/changes', '/changes?kind=planned', '/changes?kind=made', '/changes?kind=cannot'),
  '/api/v1/openapi.json': itself('/api/v1/openapi.json'),
  '/api/v1/stories': searched('/api/v1/stories', 'limit=100'),
  '/api/v1/stories/:id': perStory('/api/v1/stories/:id'),
  '/api/v1/responses': itself(
    '/api/v1/responses?limit=100',
    '/api/v1/responses?service=WM0M&organisation=WM0',
  ),
  '/api/v1/changes': itself('/api/v1/changes?limit=100', '/api/v1/changes?service=WM0M&organisation=WM0'),
  '/api/v1/services': itself('/api/v1/services?limit=100'),
  '/api/v1/organisations': itself('/api/v1/organisations?limit=100'),
  '/api/v1/removals': itself('/api/v1/removals?limit=100'),
  '/sitemap.xml': itself('/sitemap.xml'),
  '/sitemaps/pages.xml': itself('/sitemaps/pages.xml'),
  '/sitemaps/services.xml': itself('/sitemaps/services.xml'),
  '/sitemaps/organisations.xml': itself('/sitemaps/organisations.xml'),
  '/sitemaps/stories/:month.xml': itself('/sitemaps/stories/2026-03.xml'),
  '/robots.txt': itself('/robots.txt'),
  '/.well-known/security.txt': itself('/.well-known/security.txt'),
  '/healthz': itself('/healthz'),
  '/readyz': itself('/readyz'),
  '/photos/:publicName': itself('/photos/nobody'),
  '/about': itself('/about'),
  '/about/*': itself(),
  '/design': itself('/design'),
  '/dev/mail': itself('/dev/mail'),
  '/tell-your-story': itself('/tell-your-story'),
  '/tell-your-story/*': itself('/tell-your-story/review', '/tell-your-story/sent', '/tell-your-story/done'),
  '/your-story': itself('/your-story'),
  '/your-story/*': itself(
    '/your-story/link-sent',
    '/your-story/link/nobody',
    '/your-story/address/nobody',
    '/your-story/stop/nobody',
  ),
  '/pictures/:name': (told) => ['/pictures/nobody', ...perPicture('/pictures/:name')(told)],
  '/backstage/sign-in': itself('/backstage/sign-in'),
  '/backstage/sign-in/organisation': itself('/backstage/sign-in/organisation'),
  '/backstage/sign-in/return/:organisation': itself('/backstage/sign-in/return/WM0'),
  '/backstage/enrol/:token': itself('/backstage/enrol/nobody'),
  '/backstage/alerts/stop/:token': itself('/backstage/alerts/stop/nobody'),
  '/operator/first-person/:token': itself('/operator/first-person/nobody'),
}

/** Every mail, and whom it is for. To an author no mail says a word of a story or the name of a service. */
export const mailOutlets: Record<string, 'author' | 'staff'> = {
  signInLink: 'author',
  confirmAddress: 'author',
  authorUpdate: 'author',
  authorAsked: 'author',
  authorNotice: 'author',
  contactEnding: 'author',
  addressDisclosed: 'author',
  lookAgainReceived: 'author',
  lookAgainAnswered: 'author',
  noticeReceived: 'author',
  noticeForwarded: 'author',
  noticeAnswered: 'author',
  objectionAnswered: 'staff',
  deadlineNear: 'staff',
  deadlinePassed: 'staff',
  storyPublished: 'staff',
  storyMoved: 'staff',
  thankedByName: 'staff',
  draftWaits: 'staff',
  teamThanked: 'staff',
  praiseToPassOn: 'staff',
  storyDigest: 'staff',
  responsePublished: 'staff',
  responseReturned: 'staff',
  responseDeclined: 'staff',
  replyToYou: 'staff',
  answerDue: 'staff',
  relayMessage: 'staff',
  sharingAnswered: 'staff',
  wouldTakePart: 'staff',
  offStageOpen: 'staff',
  seriousStory: 'staff',
  storyHandedToYou: 'staff',
  headspaceCancelled: 'staff',
  staffInvited: 'staff',
  nominated: 'staff',
  signInRenewed: 'staff',
  somebodyArrived: 'staff',
  placeReady: 'staff',
  claimDeclined: 'staff',
  writtenAbout: 'staff',
  testMail: 'staff',
  safeguardingAlert: 'staff',
}

/** The entry that stands for a route, if any does. */
export function outletOf({ path }: Pick<Route, 'path'>): string | undefined {
  if (publicOutlets[path]) return path
  return Object.keys(publicOutlets).find(
    (entry) => entry.endsWith('/*') && path.startsWith(entry.slice(0, -1)),
  )
}

const publicIds: Addresses = (told) => Object.values(told).map(({ publicId }) => publicId)

const known: Record<string, Addresses> = {
  id: publicIds,
  publicId: publicIds,
  organisation: itself('WM0'),
  code: itself('WM0', 'WM0M'),
  membership: itself('1'),
  version: itself('1'),
  service: itself('whole', '1'),
  message: itself('a'.repeat(22)),
  alert: itself('a'.repeat(22), '1'),
  notice: itself('1'),
  answerId: itself('1'),
  draftId: itself('a'.repeat(22)),
  challenge: itself('a'.repeat(22)),
  token: itself('nobody'),
  response: itself('a'.repeat(22)),
  request: itself('a'.repeat(22)),
  reply: itself('a'.repeat(22)),
  kind: itself('crisis', 'story'),
  nomination: itself('a'.repeat(22)),
  member: itself('1'),
  account: itself('1'),
  name: (told) => ['a'.repeat(22), ...perPicture(':name')(told)],
  entry: itself('1'),
  praise: itself('a'.repeat(22)),
  site: itself('whole', '1'),
  session: itself('a'.repeat(22)),
}

/** The addresses of a route that asks who looks, from what its parameters are called. @throws when one is not known here */
export function privateAddresses({ path }: Pick<Route, 'path'>, told: ToldByName): string[] {
  const name = path.match(/:(\w+)/)?.[1]
  if (!name) return [path]
  const values = known[name]
  if (!values) throw new Error(`src/testing/outlets.ts does not know what ${name} in ${path} may be`)
  return values(told).flatMap((value) => privateAddresses({ path: path.replace(`:${name}`, value) }, told))
}
