import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { moderator, seenOn, told } from '../../testing/desk.ts'
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
type Page = Awaited<ReturnType<Browser['get']>>

/** What is proposed for the marked words: the choice, and the words in their place. */
function proposed({ $ }: Page, words: string) {
  const row = $('.mark-row').filter((_, each) => $(each).find('mark').text() === words)
  return {
    choice: row.find('option[selected]').attr('value') ?? '',
    instead: row.find('input').attr('value') ?? '',
    why: row.find('.mark-row__why').text(),
  }
}

describe('what is proposed for a member of staff who is named (R7)', () => {
  test('criticised: the job stands in place of title and name', async () => {
    const id = await told(site, {
      title: 'Late',
      body: 'We saw Dr Farrow, who was rude and never listened to us.',
    })
    const mark = proposed(await asha.get(at(id)), 'Dr Farrow')
    expect(mark).toMatchObject({ choice: 'replace', instead: 'a doctor' })
    expect(mark.why).toContain('critical')
    const seen = await seenOn(asha, at(id))
    const page = await asha.get(at(id))
    const answers: Record<string, string> = { ...seen, markWhy: 'To protect people.' }
    page.$('.mark-row').each((_, row) => {
      const name = page.$(row).find('select').attr('name') ?? ''
      answers[name] = String(page.$(row).find('option[selected]').attr('value'))
      answers[name.replace('do-', 'with-')] = String(page.$(row).find('input').attr('value'))
    })
    const saved = await asha.postAndFollow(`${at(id)}/marks`, answers)
    expect(saved.text).toContain('We saw a doctor, who was rude')
  })

  test('thanked: a first name stays, and of a whole name the first', async () => {
    const id = await told(site, {
      title: 'Thank you',
      body: 'My nurse Ada was so kind to us. The physio was called Tamsin Orchard and she was wonderful and patient.',
    })
    const page = await asha.get(at(id))
    expect(proposed(page, 'Tamsin Orchard')).toMatchObject({ choice: 'replace', instead: 'Tamsin' })
    expect(proposed(page, 'nurse Ada')).toMatchObject({ choice: 'keep thanked by first name' })
  })

  test('where the words leave it open, nothing is chosen', async () => {
    const id = await told(site, { title: 'My visit', body: 'The person at the window was called Wendy.' })
    expect(proposed(await asha.get(at(id)), 'Wendy')).toMatchObject({ choice: '', why: '' })
  })
})

test('the button of one mark replaces that one and leaves the others', async () => {
  const id = await told(site, {
    title: 'Ring me',
    body: 'Ring me on 07700 900123 or at ann.lee@mail.example please.',
  })
  const page = await asha.get(at(id))
  const row = page.$('.mark-row').filter((_, each) => page.$(each).text().includes('07700'))
  const key = String(row.find('button[name=only]').attr('value'))
  const seen = await seenOn(asha, at(id))
  const saved = await asha.postAndFollow(`${at(id)}/marks`, {
    ...seen,
    markWhy: 'To protect people.',
    only: key,
    [`with-${key}`]: '[phone number]',
  })
  expect(saved.text).toContain('Ring me on [phone number] or at')
  expect(saved.$('.mark-row')).toHaveLength(1)
})

test('titles and screen names are read too, and a detail that fits few people is marked', async () => {
  const id = await told(site, {
    title: 'Thank you Dr Farrow',
    body: 'I was the only patient with Fabry disease on the ward.',
    screenName: 'ann.lee@mail.example',
  })
  const { $ } = await asha.get(at(id))
  const marked = $('.mark-row mark')
    .map((_, mark) => $(mark).text())
    .get()
  expect(marked).toContain('Dr Farrow')
  expect(marked).toContain('ann.lee@mail.example')
  expect(marked.join(' ')).toContain('only patient with')
})
