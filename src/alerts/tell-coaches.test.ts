import { afterAll, beforeAll, expect, test } from 'vitest'
import { rehearsal } from '../coaching/index.ts'
import { writeLetter } from '../platform/mail/index.ts'
import { responseRules, writing } from '../responses/index.ts'
import { absences } from '../staff/index.ts'
import { aService } from '../testing/desk.ts'
import { addSomeone, type Enrolled } from '../testing/people.ts'
import { publicStory } from '../testing/public-story.ts'
import { openSite, type Site } from '../testing/site.ts'
import { mailTemplates } from '../wiring.ts'
import { stopMails } from './index.ts'

let site: Site
let ward: Awaited<ReturnType<typeof aService>>
let porter: Enrolled
let ofWard: Enrolled
let ofAll: Enrolled
let director: Enrolled
let storyId: number

beforeAll(async () => {
  site = await openSite()
  ward = await aService(site, 'WMH')
  const { organisationId, serviceId } = ward
  const someone = (name: string, role: 'responder' | 'coach' | 'director', serviceIds: number[] = []) =>
    addSomeone(site, { name, memberships: [{ organisationId, role, serviceIds }] })
  porter = await someone('Dev Rana', 'responder')
  ofWard = await someone('Col Adair', 'coach', [serviceId])
  ofAll = await someone('Wren Tully', 'coach')
  director = await someone('Moira Tench', 'director')
  const elsewhere = await aService(site, 'QLS')
  await addSomeone(site, {
    memberships: [{ organisationId: elsewhere.organisationId, role: 'coach' }],
  })
  const story = await publicStory(site, { serviceIds: [serviceId], title: 'The clock nobody could read' })
  storyId = story.storyId
})
afterAll(() => site.close())

/** The porter keeps these words and shows them. @returns who was told */
async function show(body: string): Promise<(number | null)[]> {
  await site.rows.deleteFrom('ops.outbox').execute()
  const { accountId } = porter
  await site.work(async (work) => {
    const responseId = await writing.saveDraft(work, {
      storyId,
      accountId,
      organisationId: ward.organisationId,
      serviceId: ward.serviceId,
      body,
      why: '',
      change: responseRules.noChange,
    })
    await rehearsal.askForRehearsal(work, { responseId, accountId })
  })
  const mails = await site.outbox()
  return mails.filter(({ template }) => template === 'draftWaits').map(({ to_account }) => to_account)
}

test('the coach of the service hears of a draft, once for the same words and again for others', async () => {
  expect(await show('The clock had no battery.')).toEqual([ofWard.accountId])
  expect(await show('The clock had no battery.')).toEqual([])
  expect(await show('The clock had no battery, and I look each Monday.')).toEqual([ofWard.accountId])
})

test('the mail says no word of the story or the draft, not whose it is, and can be stopped', async () => {
  await show('The clock had no battery at all.')
  const [mail] = await site.outbox()
  const template = mailTemplates.find(({ name }) => name === 'draftWaits')
  if (!template) throw new Error('there is no such mail')
  const said = { ...(mail?.params as Record<string, string>), stop: 'x' }
  const url = 'http://localhost'
  const letter = writeLetter(template, said, { siteName: 'Hearback', baseUrl: url, staffUrl: url })
  expect(letter.text).toMatch(/http:\/\/localhost\/backstage\/rehearsal\/[\w-]{22}/)
  expect(`${letter.subject} ${letter.text}`).not.toMatch(/clock|battery|Dev|Rana|ward/i)
  expect(letter.stop).toContain('/backstage/alerts/stop/')
})

test('whoever is away is spared, and the next nearest hears in their place', async () => {
  const away = { firstDay: '2026-03-01', lastDay: '2026-03-09', coverId: null }
  await site.work((work) => absences.sayAway(work, { accountId: ofWard.accountId, ...away }))
  expect(await show('First words.')).toEqual([ofAll.accountId])
})

test('whoever stopped mails about stories gets none of these either', async () => {
  await site.work((work) => stopMails(work, ofAll.accountId))
  expect(await show('Second words.')).toEqual([director.accountId])
  await site.work((work) => stopMails(work, director.accountId))
  expect(await show('Third words.')).toEqual([])
})
