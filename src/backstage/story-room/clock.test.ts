import { afterAll, beforeAll, expect, test } from 'vitest'
import { absences, ladders } from '../../staff/index.ts'
import { addSomeone, type Enrolled, signInAs } from '../../testing/people.ts'
import { openSite, type Site } from '../../testing/site.ts'
import {
  answer,
  openWellmouth,
  reply,
  type ToldHere,
  tellAndPublish,
  type Wellmouth,
} from '../../testing/wellmouth.ts'

let site: Site
let town: Wellmouth
let chief: Enrolled
let colleague: Enrolled
let told: ToldHere

beforeAll(async () => {
  site = await openSite()
  town = await openWellmouth(site)
  const memberships = [{ organisationId: town.trust.id, role: 'understudy' as const }]
  colleague = await addSomeone(site, { name: 'Bea Lund', memberships })
  chief = await addSomeone(site, { name: 'Vera Quist', roleTitle: 'Chief executive', memberships })
  told = await tellAndPublish(town)
})
afterAll(() => site.close())

/** What the room says beside "Answer due"; '' where no clock runs. */
async function clockLine(): Promise<string> {
  const nurse = await signInAs(site, town.nurse)
  const room = await nurse.get(`/backstage/stories/${told.publicId}`)
  expect(room.status).toBe(200)
  return room.$('dt:contains("Answer due") + dd').text().trim()
}

/** A working day goes by, and the worker looks at the ladders. */
async function climb(): Promise<void> {
  site.clock.advance({ days: 1 })
  await site.runJob('ladder.climb')
}

test('before anybody chose a ladder, the room says until when, and who of the cast is reminded', async () => {
  expect(await clockLine()).toBe(
    'Maple Ward: by 4 March 2026 at 10:30. Next to be reminded: Ines Okoro, 3 March 2026 at 10:30.',
  )
})

test('it names whose rung is next, and whoever stands in for one who is away', async () => {
  const rungs = [town.nurse.accountId, town.director.accountId, chief.accountId]
  const ladder = { organisationId: town.trust.id, serviceId: town.ward.id, rungs, seniorId: null }
  await site.work((work) => ladders.setLadder(work, ladder, 'system'))
  expect(await clockLine()).toContain('Next to be reminded: Ines Okoro')
  await climb()
  expect(await clockLine()).toContain('Next to be reminded: Moira Tench')
  const away = { firstDay: '2026-03-03', lastDay: '2026-03-31', coverId: colleague.accountId }
  await site.work((work) => absences.sayAway(work, { accountId: town.director.accountId, ...away }))
  expect(await clockLine()).toContain('Next to be reminded: Bea Lund')
  await site.work((work) => absences.endAbsence(work, town.director.accountId))
})

test('once it is late it says so, and at the top of the ladder that everybody was reminded', async () => {
  for (let day = 0; day < 4; day++) await climb()
  const line = await clockLine()
  expect(line).toContain('Maple Ward: it was due by 4 March 2026')
  expect(line).toContain('Everybody on the ladder was reminded.')
})

test('an answer ends it; an author who writes back starts it again', async () => {
  const responseId = await answer(town, told, { body: 'We read this on the ward.' })
  expect(await clockLine()).toBe('')
  await reply(town, told, { responseId, body: 'And was the clock mended?' })
  const line = await clockLine()
  expect(line).toContain('Maple Ward: the author wrote back. By')
  expect(line).toContain('Next to be reminded: Ines Okoro')
})
