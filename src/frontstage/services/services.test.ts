import { afterAll, beforeAll, expect, test } from 'vitest'
import { addOrganisation, addSite, upkeep } from '../../organisations/index.ts'
import { openSite, type Site } from '../../testing/site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
  await site.work(async (work) => {
    await upkeep.importPlaces(
      work,
      Buffer.from('outcode,latitude,longitude\nWM1,50.71,-2.44\nWM2,50.80,-2.44'),
    )
    await addOrganisation(work, { code: 'WM0', name: 'Wellmouth Hospitals Trust', kind: 'trust' })
    await addSite(work, {
      code: 'WM001',
      name: 'Wellmouth General',
      organisation: 'WM0',
      place: 'Wellmouth',
      postcode: 'WM1 2AB',
      latitude: 50.71,
      longitude: -2.44,
    })
    await addOrganisation(work, {
      code: 'G/1?',
      name: 'Quay Surgery',
      kind: 'gp',
      place: 'Moleham',
      postcode: 'WM2 2BB',
    })
    for (let number = 10; number < 35; number++) {
      await addOrganisation(work, { code: `P${number}`, name: `Chemist number ${number}`, kind: 'pharmacy' })
    }
  })
})
afterAll(() => site.close())

const visit = (query: Record<string, string>) => site.browser().get(`/services?${new URLSearchParams(query)}`)

test('a search finds a service and leads to its page', async () => {
  const { status, $ } = await visit({ q: 'welmouth general' })
  expect(status).toBe(200)
  expect($('.link-list a').attr('href')).toBe('/services/WM001')
  expect($('.link-list__detail').text()).toBe('Wellmouth Hospitals Trust · Wellmouth WM1 2AB · hospital')
  expect($('.nhsuk-inset-text').text()).toContain('This is what we found for “wellmouth general”.')
})

test('a postcode shows what is nearest first, in miles, and says where it is only rough', async () => {
  const { $ } = await visit({ near: 'wm1 2ab' })
  expect($('h2#results').text()).toBe('Nearest first')
  expect(
    $('.link-list__detail')
      .toArray()
      .map((line) => $(line).text()),
  ).toEqual([
    'Wellmouth Hospitals Trust · Wellmouth WM1 2AB · hospital · less than a mile away',
    'Moleham WM2 2BB · GP surgery · about 6 miles away',
  ])
  expect($('.link-list a').last().attr('href')).toBe('/services/G%2F1%3F')
})

test('an outcode that does not exist is one sentence at the field, with everything typed kept', async () => {
  const { status, $ } = await visit({ q: 'surgery', near: 'ZZ9' })
  expect(status).toBe(422)
  const sentence = 'There is no postcode that begins with ZZ9. Check it, or search by town or name.'
  expect($('.nhsuk-error-summary a[href="#near"]').text()).toBe(sentence)
  expect($('#near-error').text()).toContain(sentence)
  expect([$('#q').val(), $('#near').val()]).toEqual(['surgery', 'ZZ9'])
  expect($('.link-list')).toHaveLength(0)
})

test('nothing found says so and shows a way on', async () => {
  const { status, text, $ } = await visit({ q: 'lighthouse <b>' })
  expect(status).toBe(200)
  expect(text).toContain('We found no service like that')
  expect($('.empty-state a').attr('href')).toBe('/tell-your-story')
  expect($('#q').val()).toBe('lighthouse <b>')
})

test('without a question it lists from A to Z, page by page, and by letter', async () => {
  const first = await visit({})
  expect(first.$('.link-list a')).toHaveLength(20)
  const next = first.$('a[rel=next]').attr('href') ?? ''
  const second = await site.browser().get(next)
  expect(second.$('.link-list a')).toHaveLength(7)
  expect(second.$('a[rel=prev]').attr('href')).toBe('/services')
  const { $ } = await visit({ letter: 'q' })
  expect($('.link-list a').text()).toBe('Quay Surgery')
  expect($('nav .chip--current').text()).toBe('Q')
})

test('the next page of a search keeps the search', async () => {
  const { $ } = await visit({ q: 'chemist number' })
  const next = new URL($('a[rel=next]').attr('href') ?? '', 'http://site')
  expect(next.searchParams.get('q')).toBe('chemist number')
  expect((await site.browser().get(next.pathname + next.search)).$('.link-list a')).toHaveLength(5)
})
