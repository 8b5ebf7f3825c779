import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { aService, moderator, told } from '../../testing/desk.ts'
import type { Browser } from '../../testing/site.ts'
import { openSite, type Site } from '../../testing/site.ts'

let site: Site
let asha: Browser
beforeAll(async () => {
  site = await openSite()
})
beforeEach(async () => {
  asha = await moderator(site)
})
afterAll(() => site.close())

const at = (storyId: number) => `/desk/stories/${storyId}`
const letter =
  'I waited four hours with my mother in a corridor. Nobody told us what would happen next and the food was cold when it came.'

async function panel(storyId: number) {
  const { $ } = await asha.get(at(storyId))
  return $('.desk-aids')
}

test('criticality comes with the words that led to it, and each aid with how often it is right', async () => {
  const aids = await panel(await told(site, { title: 'Four hours', body: letter }))
  expect(aids.text()).toMatch(/[1-5] of 5/)
  expect(aids.text()).toMatch(/because of “\p{L}+/u)
  expect(aids.find('details').text()).toMatch(/Names: of 100 that are there it finds about \d+/)
})

test('a suggested theme becomes a tag with one button', async () => {
  const id = await told(site, { title: 'Four hours', body: letter })
  const page = await asha.get(at(id))
  const form = page.$('.desk-aids form').first()
  const tag = String(form.find('input[name=tag]').attr('value'))
  expect(form.text()).toContain(`Add the tag “${tag}”`)
  const next = await asha.postAndFollow(`${at(id)}/tags`, { tag, tagKind: 'about' })
  expect(next.$('.chip').text()).toContain(tag)
  expect(next.$('.desk-aids').text()).not.toContain(`Add the tag “${tag}”`)
})

test('a language that the aids cannot read is said', async () => {
  const body =
    'Bardzo dziękuję za opiekę, było to dla mnie trudne i nie wiem jak to powiedzieć, ale dziękuję.'
  expect((await panel(await told(site, { title: 'Dziękuję', body }))).text()).toContain('Polish')
})

test('a story that was told before is shown with a way to the other, and many at once about a service', async () => {
  const { serviceId } = await aService(site)
  const spam =
    'Buy the golden kettle of Mister Plum today and your back will never hurt you again, we promise.'
  const ids: number[] = []
  for (let count = 0; count < 9; count++)
    ids.push(
      await told(site, { title: `Kettle ${count}`, body: `${spam} ${count}`, serviceIds: [serviceId] }),
    )
  const aids = await panel(ids[0] ?? 0)
  expect(
    aids.find(`a[href="${at(ids[1] ?? 0)}"]`).length + aids.find(`a[href="${at(ids[8] ?? 0)}"]`).length,
  ).toBeGreaterThan(0)
  expect(aids.text()).toContain('9 stories about')
})

test('the page never says that nothing was found', async () => {
  const page = await asha.get(at(await told(site, { title: 'Tea', body: 'The tea was hot.' })))
  expect(page.text).not.toMatch(
    /nothing (?:was )?found|no (?:names|marks|concerns|problems) (?:were )?found|all clear/i,
  )
  expect(page.text).toContain('They miss things')
})
