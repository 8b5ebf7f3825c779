import { addOrganisation, addService, addSite } from '../organisations/index.ts'
import type { Work } from '../platform/work.ts'
import type { Browser, Came } from './site.ts'

/** One hospital with a ward and a surgery: enough to tell a story about. */
export async function aSmallTown(work: Work): Promise<void> {
  await addOrganisation(work, {
    code: 'WHT',
    name: 'Wellmouth Hospitals Trust',
    kind: 'trust',
    place: 'Wellmouth',
  })
  await addSite(work, {
    code: 'WHT01',
    name: 'Wellmouth General Hospital',
    kind: 'hospital',
    organisation: 'WHT',
    place: 'Wellmouth',
    postcode: 'WM1 2AB',
  })
  await addService(work, { code: 'WHT01-HIP', name: 'Hip and knee ward', at: 'WHT01' })
  await addService(work, { code: 'WHT01-EYE', name: 'Eye clinic', at: 'WHT01' })
}

export const answers = {
  who: { who: 'patient' },
  age: { age: 'yes' },
  story: { body: 'I came in for a new hip.\n\nThe night staff listened, and the wait for a bed was long.' },
  title: { title: 'A new hip and a long wait' },
  when: { whenPart: '02', whenYear: '2026' },
  good: { good: ['kindness', 'listening'], own: 'night staff' },
  better: { better: 'waiting' },
  feelings: { feelings: ['safe', 'tired'], ownGood: '', ownHard: 'in the way' },
  why: { reasons: 'To say thank you', ownReason: 'I want the wait to be shorter', reply: 'yes' },
  email: { email: '' },
  name: { own: 'blue kettle' },
  checks: { edits: 'ask first', delay: '0' },
  consent: { health: 'yes', terms: 'yes', asked: 'no' },
} satisfies Record<string, Record<string, string | string[]>>

type Changed = Partial<Record<keyof typeof answers, Record<string, string | string[]>>>

/** Walks from the start page to the review, answering with the usual answers or with those given. */
export async function walkToReview(browser: Browser, changed: Changed = {}): Promise<Came> {
  await browser.get('/tell-your-story')
  let came = await browser.postAndFollow('/tell-your-story')
  for (const slug of Object.keys(answers) as (keyof typeof answers)[]) {
    if (slug === 'story') {
      await browser.postAndFollow('/tell-your-story/service/add', { code: 'WHT01-HIP' })
      await browser.postAndFollow('/tell-your-story/service')
    }
    came = await browser.postAndFollow(`/tell-your-story/${slug}`, changed[slug] ?? answers[slug])
  }
  return came
}

/** Tells a whole story. @returns the receipt code as it is shown */
export async function tell(browser: Browser, changed: Changed = {}): Promise<string> {
  await walkToReview(browser, changed)
  const sent = await browser.postAndFollow('/tell-your-story/send')
  return sent.$('.receipt-code').text()
}
