import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { takePart } from './invitations/index.ts'
import { answerRequest, askAuthor, recordUse } from './sharing/index.ts'
import { privateAddresses, publicOutlets } from './testing/outlets.ts'
import { signInAs } from './testing/people.ts'
import type { Browser } from './testing/site.ts'
import { type Came, openSite, type Site } from './testing/site.ts'
import {
  answer,
  openWellmouth,
  reply,
  type ToldHere,
  tellAndPublish,
  type Wellmouth,
} from './testing/wellmouth.ts'
import { routes } from './wiring.ts'

/*
 * Nobody can be unmasked by what the pages, feeds and data give away beside the words: no hour, no number that counts,
 * nothing that one story of a person has in common with another of theirs.
 */

let site: Site
let town: Wellmouth
let first: ToldHere
let second: ToldHere
let stranger: ToldHere
let seen: [string, Came][]
let toNurse: [string, Came][]

/** Internal numbers begin here, so that one that slips out is known when it is seen. */
const COUNTED_FROM = 730_001
const counted = [
  'content.stories',
  'content.story_versions',
  'content.responses',
  'content.replies',
  'content.changes',
  'content.sharing_requests',
  'content.story_uses',
]

beforeAll(async () => {
  site = await openSite('2026-03-02T10:17:43Z')
  for (const table of counted)
    await sql`${sql.raw(`alter table ${table} alter column id restart with ${COUNTED_FROM}`)}`.execute(
      site.rows,
    )
  town = await openWellmouth(site)
  const same = { email: 'one.person@author.example' }
  first = await conversation({ ...same, screenName: 'KindLamp' })
  second = await conversation({ ...same, screenName: 'OldBridge' })
  stranger = await conversation({ email: 'somebody.else@author.example', screenName: 'SlowRiver' })
  const browser = site.browser()
  const published = { first, second, stranger }
  const addresses = Object.values(publicOutlets).flatMap((addresses) => addresses(published))
  seen = await visit(browser, addresses)
  const nurse = await signInAs(site, town.nurse)
  const forMembers = routes.filter((route) => route.method === 'GET' && route.for === 'member')
  toNurse = await visit(
    nurse,
    forMembers.flatMap((route) => privateAddresses(route, published)),
  )
}, 60_000)
afterAll(() => site.close())

async function visit(browser: Browser, addresses: string[]): Promise<[string, Came][]> {
  const all: [string, Came][] = []
  for (const address of addresses) all.push([address, await browser.get(address)])
  return all
}

/** A story like any other, answered and answered back, in words that tell nobody apart. */
async function conversation(author: { email: string; screenName: string }): Promise<ToldHere> {
  const told = await tellAndPublish(town, { ...author, title: 'The bench', body: 'I could sit in the sun.' })
  const change = { kind: 'planned', what: 'A bench', who: 'The ward', when: 'May', because: '' } as const
  const responseId = await answer(town, told, { body: 'Thank you.', change, invitation })
  await reply(town, told, { responseId, body: 'I will sit there.' })
  await useElsewhere(told)
  await wouldCome(told, responseId)
  return told
}

const invitation = {
  kind: 'walk',
  what: 'Walk round the ward',
  when: 'On Thursdays',
  where: 'Maple Ward',
  access: 'Step-free',
  expenses: 'The fare',
  until: '2026-12-31',
  ask: 'At the desk',
} as const

/** The author would like to come to what the answer invites to, and writes a word about it. */
async function wouldCome({ storyId }: ToldHere, responseId: number): Promise<void> {
  const { author_id } = await site.rows
    .selectFrom('content.stories')
    .select('author_id')
    .where('id', '=', storyId)
    .executeTakeFirstOrThrow()
  const invited = { storyId, responseId, authorId: author_id ?? '' }
  await site.work((work) => takePart(work, { ...invited, message: 'I will come.' }))
}

/** The author is asked, says yes, and the story is used. */
async function useElsewhere({ storyId }: ToldHere): Promise<void> {
  const { trust, nurse } = town
  const words = { what: 'To be read', place: 'Here', planned: 'Soon', seenBy: 'Porters' }
  const by = { storyId, accountId: nurse.accountId }
  await site.work((work) => askAuthor(work, { ...by, organisationId: trust.id, kind: 'talk', ...words }))
  const { request, authorId } = await site.rows
    .selectFrom('content.sharing_requests as request')
    .innerJoin('content.stories as story', 'story.id', 'request.story_id')
    .select(['request.public_id as request', 'story.author_id as authorId'])
    .where('request.story_id', '=', storyId)
    .executeTakeFirstOrThrow()
  const own = { request, storyId, authorId: authorId ?? '' }
  await site.work((work) => answerRequest(work, { ...own, answer: 'yes' }))
  const use = { usedOn: '2026-03-02', setting: 'inside', people: 12 } as const
  await site.work((work) => recordUse(work, { ...by, ...use, request, organisationIds: [trust.id] }))
}

/** All that an answer says, its headers too; but for `date`, which says when it was asked. */
function saidIn({ body, headers: { date: _, ...headers } }: Came): string {
  return `${body} ${JSON.stringify(headers)}`
}

function where(all: [string, Came][], pattern: RegExp): string[] {
  return all.flatMap(([address, came]) =>
    [...saidIn(came).matchAll(pattern)].map(([found]) => `${found} at ${address}`),
  )
}

const fineTime = /\d{4}-\d{2}-\d{2}T(?!00:00:00Z)\S{0,12}/g
const clockTime = /(?<![\d:])(?!00:00)\d{1,2}:\d{2}(:\d{2})?(?![\d:])/g
const internalNumber = /(?<![\w-])7300\d\d(?![\w-])/g

test('what is looked for would be found', () => {
  const planted = { body: 'at 10:17:43 or 2026-03-02T10:17:43Z by 730002', headers: {} } as Came
  for (const pattern of [fineTime, clockTime, internalNumber])
    expect(where([['planted', planted]], pattern).length).toBeGreaterThan(0)
})

test('no time in anything public is finer than a day', () => {
  expect(seen.length).toBeGreaterThan(100)
  expect(where(seen, fineTime)).toEqual([])
  expect(where(seen, clockTime)).toEqual([])
  expect(seen.filter(([, { headers }]) => headers['last-modified'] !== undefined)).toEqual([])
})

test('no internal number of a story, an answer or a change leaves', () => {
  expect(where([...seen, ...toNurse], internalNumber)).toEqual([])
})

test('nothing public sets a cookie, and the marks of kept pages are made of the pages alone', async () => {
  expect(
    seen.filter(([, { headers }]) => headers['set-cookie'] !== undefined).map(([address]) => address),
  ).toEqual([])
  const again = await visit(
    site.browser(),
    seen.slice(0, 20).map(([address]) => address),
  )
  expect(again.map(([, { headers }]) => headers.etag)).toEqual(
    seen.slice(0, 20).map(([, { headers }]) => headers.etag),
  )
})

test('neither an author’s id, nor an address, nor anything that was made of either leaves', async () => {
  const authors = await site.rows.selectFrom('identity.authors').select(['id', 'receipt_hash']).execute()
  const contacts = await site.rows.selectFrom('identity.contacts').select(['lookup', 'sealed']).execute()
  expect([authors.length, contacts.length]).toEqual([3, 3])
  const bytes = [
    ...authors.map(({ receipt_hash }) => receipt_hash),
    ...contacts.flatMap(({ lookup, sealed }) => [lookup, sealed]),
  ]
  const secrets = [
    'author.example',
    ...authors.map(({ id }) => id),
    ...bytes.flatMap((value) =>
      value ? (['hex', 'base64', 'base64url'] as const).map((way) => value.toString(way).slice(0, 30)) : [],
    ),
  ]
  const everything = [...seen, ...toNurse].map(([, came]) => saidIn(came)).join('\n')
  expect(secrets.filter((secret) => everything.includes(secret))).toEqual([])
})

test('two stories by one person have nothing in common that a stranger’s has not', () => {
  const wordsAbout = ({ publicId }: ToldHere) =>
    new Set(
      [...seen, ...toNurse]
        .filter(([address]) => address.includes(publicId))
        .flatMap(([, came]) => saidIn(came).match(/[\w-]{6,}/g) ?? []),
    )
  const [one, other, strange] = [wordsAbout(first), wordsAbout(second), wordsAbout(stranger)]
  expect(one.size).toBeGreaterThan(100)
  expect([...one].filter((word) => other.has(word) && !strange.has(word))).toEqual([])
})
