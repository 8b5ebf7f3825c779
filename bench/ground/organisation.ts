import { randomBytes } from 'node:crypto'
import { addOrganisation, addService, addSite, joinOrganisation } from '../../src/organisations/index.ts'
import type { Membership } from '../../src/platform/auth/index.ts'
import { connect } from '../../src/platform/db/index.ts'
import type { App } from '../../src/platform/http/index.ts'
import { checking, responseRules, writing } from '../../src/responses/index.ts'
import { accounts, ladders } from '../../src/staff/index.ts'
import { storyActs, storyCare, tellStory } from '../../src/stories/index.ts'
import { growStories } from '../../src/testing/large-organisation.ts'
import { inventAnswer, inventStory } from './invented.ts'
import { seeded } from './random.ts'

/** How large an organisation is; the smaller one is a tenth of the larger in everything. */
export interface Size {
  members: number
  services: number
  stories: number
}

export const large: Size = { members: 2000, services: 400, stories: 10_000 }
export const tenth: Size = { members: 200, services: 40, stories: 1000 }

/** Whose eyes the pages are seen with: one place of each kind, and the same in both organisations. */
export const persons = {
  responder: { role: 'responder', services: 1 },
  director: { role: 'director', services: 0 },
  'ladder person': { role: 'responder', services: 0 },
  scout: { role: 'scout', services: 0 },
  coach: { role: 'coach', services: 0 },
} as const satisfies Record<string, { role: Membership['role']; services: number }>

export type PersonName = keyof typeof persons
export const addressOf = (name: PersonName) => `${name.replace(' ', '-')}@vale.example`
export const code = 'VALE'

/** One story of so many goes through every action that telling, checking and answering take; the others are written in bulk. */
const BY_ACTIONS = 100

interface Body {
  organisationId: number
  serviceIds: number[]
}

/** Fills an empty platform with one organisation of this size: services, people and places by the actions of the pages. */
export async function fillOrganisation(
  app: App,
  { size, databaseUrl }: { size: Size; databaseUrl: string },
): Promise<void> {
  const body = await addBody(app, size)
  const people = await addPersons(app, body)
  await addMembers(app, body, size.members - people.size)
  await setLadder(app, body, people)
  const db = connect(databaseUrl, { max: 1, statementTimeout: 0 })
  const { organisationId } = body
  await growStories(db, { organisationId, ...size, now: app.clock.now() })
  await db.destroy()
  for (let n = 0; n < size.stories / BY_ACTIONS; n++)
    await tellAndAnswer(app, body, { n, accountId: people.get('director') ?? 0 })
}

async function addBody(app: App, size: Size): Promise<Body> {
  const organisation = await app.work((work) =>
    addOrganisation(work, { code, name: 'Vale Hospitals Trust', kind: 'trust', place: 'Vale' }),
  )
  const site = { code: `${code}S`, name: 'Vale Hospital', kind: 'hospital' as const, organisation: code }
  await app.work((work) => addSite(work, site))
  const serviceIds: number[] = []
  for (let n = 1; n <= size.services; n++) {
    const service = { code: `LARGE${n}`, name: `Ward number ${n}`, kind: 'ward' as const, at: site.code }
    serviceIds.push((await app.work((work) => addService(work, service))).id)
  }
  return { organisationId: organisation.id, serviceIds }
}

async function addPersons(app: App, body: Body): Promise<Map<PersonName, number>> {
  const people = new Map<PersonName, number>()
  for (const [name, { role, services }] of Object.entries(persons)) {
    const person = { email: addressOf(name as PersonName), name: `The ${name}`, roleTitle: name }
    const serviceIds = body.serviceIds.slice(0, services)
    people.set(name as PersonName, await addSomebody(app, body, { person, role, serviceIds }))
  }
  const directorId = people.get('director') ?? 0
  await app.work((work) => joinOrganisation(work, { code, directorId }))
  return people
}

/** Most have one service; one of forty has the whole organisation, as a reader; one service of ten has nobody of its own. */
async function addMembers(app: App, body: Body, count: number): Promise<void> {
  const roles = ['responder', 'responder', 'understudy', 'reader', 'responder'] as const
  const manned = body.serviceIds.filter((_, at) => at % 10 !== 9)
  for (let n = 1; n <= count; n++) {
    const person = { email: `large-${n}@example.org`, name: `Member ${n}`, roleTitle: 'Nurse' }
    const whole = n % 40 === 0
    const serviceIds = whole ? [] : [manned[n % manned.length] ?? 0]
    const role = whole ? 'reader' : (roles[n % roles.length] ?? 'reader')
    await addSomebody(app, body, { person, role, serviceIds })
  }
}

interface Somebody {
  person: { email: string; name: string; roleTitle: string }
  role: Membership['role']
  serviceIds: number[]
}

/** What an invitation does, without the link and the mail. Nobody of them signs in by password here. */
function addSomebody(
  app: App,
  { organisationId }: Body,
  { person, role, serviceIds }: Somebody,
): Promise<number> {
  return app.work(async (work) => {
    const accountId = await accounts.addAccount(work, person, 'system')
    await accounts.addMembership(work, { accountId, organisationId, role, serviceIds }, 'system')
    await work.db
      .updateTable('staff.accounts')
      .set({ enrolled_at: work.clock.now() })
      .where('id', '=', accountId)
      .execute()
    return accountId
  })
}

function setLadder(app: App, { organisationId }: Body, people: Map<PersonName, number>): Promise<void> {
  const rungs = [people.get('ladder person') ?? 0, people.get('director') ?? 0]
  const ladder = { organisationId, serviceId: null, rungs, seniorId: people.get('director') ?? 0 }
  return app.work((work) => ladders.setLadder(work, ladder, 'system'))
}

async function tellAndAnswer(
  app: App,
  { organisationId, serviceIds }: Body,
  { n, accountId }: { n: number; accountId: number },
): Promise<void> {
  const random = seeded(n + 1)
  const serviceId = serviceIds[n % serviceIds.length] ?? 0
  const { storyId } = await app.work((work) =>
    tellStory(work, {
      formKey: randomBytes(32),
      receiptCode: randomBytes(15).toString('hex').slice(0, 24),
      email: '',
      title: `A night on the ward, ${n}`,
      body: inventStory(90, random),
      screenName: `bluekettle${n}`,
      relationship: 'patient',
      carePeriod: null,
      purpose: '',
      wantsReply: true,
      edits: 'without asking',
      delayDays: 0,
      serviceIds: [serviceId],
      unlistedService: '',
      tags: [],
    }),
  )
  await app.work(async (work) => {
    const story = await storyActs.lockStory(work, storyId)
    await storyCare.setCriticality(work, storyId, n % 6)
    await storyActs.changeStatus(work, story, 'approved')
    await storyActs.releaseStory(work, storyId)
  })
  if (n % 2 === 0) return
  await app.work(async (work) => {
    const words = {
      body: inventAnswer(random),
      change: responseRules.noChange,
      why: 'I look after this ward.',
    }
    const written = { storyId, accountId, organisationId, serviceId, ...words }
    const responseId = await writing.submitResponse(work, written)
    if ((await checking.responseToCheck(work.db, responseId))?.status === 'published') return
    await checking.publishResponse(work, responseId)
  })
}
