import type { Page } from 'playwright-core'
import { anybody, type Looks, press } from './look.ts'

async function claims(page: Page): Promise<void> {
  await page.getByLabel('Your name').fill('Perpetua Vane')
  await page.getByLabel('Your work e-mail address').fill('perpetua@millrace.example')
  await page.getByLabel('What your role is called').fill('Matron')
  await page.getByLabel('How can we check this?').fill('Ring the front desk and ask for me.')
  await press('Send this to be checked')(page)
  await page.getByRole('heading', { name: 'Thank you' }).waitFor()
}

/** Pages that anybody may open. */
export const publicLooks: Looks = {
  '/': anybody('/'),
  '/stories': anybody(
    '/stories',
    '/stories?q=nothingatall',
    '/stories?near=QQ99',
    '/stories?status=change-planned',
  ),
  '/stories/:id': anybody(
    ({ loop }) => `/stories/${loop.publicId}`,
    ({ quiet }) => `/stories/${quiet.publicId}`,
    ({ hidden }) => `/stories/${hidden.publicId}`,
    '/stories/nothing',
  ),
  '/stories/:id/look-again': [
    ...anybody(({ quiet }) => `/stories/${quiet.publicId}/look-again`),
    { as: 'anybody', at: ({ quiet }) => `/stories/${quiet.publicId}/look-again`, does: press(/^Send it/) },
  ],
  '/stories/:id/look-again/sent': anybody(
    ({ quiet }) => `/stories/${quiet.publicId}/look-again/sent?kind=request&by=2026-03-09`,
    ({ quiet }) => `/stories/${quiet.publicId}/look-again/sent?kind=notice&by=2026-03-09`,
  ),
  '/stories/:id/notice': [
    ...anybody(({ quiet }) => `/stories/${quiet.publicId}/notice`),
    { as: 'anybody', at: ({ quiet }) => `/stories/${quiet.publicId}/notice`, does: press('Send the notice') },
  ],
  '/services': anybody('/services', '/services?q=maple', '/services?q=nothingatall', '/services?near=ZZ9'),
  '/services/:code': anybody('/services/WM0M', '/services/WM0Q'),
  '/organisations/:code': anybody('/organisations/WM0'),
  '/how-organisations-answer': anybody('/how-organisations-answer', '/how-organisations-answer?order=least'),
  '/organisations/:code/claim': [
    ...anybody('/organisations/WM9/claim', '/organisations/WM0/claim'),
    { as: 'anybody', at: '/organisations/WM9/claim', does: press('Send this to be checked') },
    { as: 'anybody', at: '/organisations/WM9/claim', does: claims },
  ],
  '/changes': anybody('/changes', '/changes?kind=cannot'),
  '/design': anybody(),
  '/dev/mail': anybody('/dev/mail'),
}
