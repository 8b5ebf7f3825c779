import { afterAll, beforeAll, expect, test } from 'vitest'
import { reads } from '../../audience/index.ts'
import { signedIn, signInAs } from '../../testing/people.ts'
import { publicStory } from '../../testing/public-story.ts'
import { openSite, type Site } from '../../testing/site.ts'
import { openWellmouth, type Wellmouth } from '../../testing/wellmouth.ts'

let site: Site
let town: Wellmouth

beforeAll(async () => {
  site = await openSite()
  town = await openWellmouth(site)
})
afterAll(() => site.close())

test('colleagues see by name which senior people have read a story; the public sees a role and a number (R49)', async () => {
  const memberships = [{ organisationId: town.trust.id, role: 'reader' as const }]
  const chief = await signedIn(site, { name: 'Dr Osei', roleTitle: 'Chief executive', memberships })
  const story = await publicStory(site, { serviceIds: [town.ward.id] })
  const nurse = await signInAs(site, town.nurse)
  const before = await nurse.get(story.room)
  expect(before.text).toContain('Dr Osei')
  expect(before.text).toContain('told on')
  await chief.get(story.room)
  await reads.readBuffer.flush(site.app)
  const { $ } = await nurse.get(story.room)
  const line = $('li')
    .toArray()
    .map((one) => $(one).text())
    .find((text) => text.includes('Dr Osei'))
  expect(line).toContain('Chief executive')
  expect(line).toContain('read')
  const open = await site.browser().get(`/stories/${story.publicId}`)
  expect(open.text).not.toContain('Dr Osei')
  expect(open.text).toContain('Chief executive')
})
