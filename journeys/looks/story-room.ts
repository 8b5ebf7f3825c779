import type { Page } from 'playwright-core'
import { as, type Look, type Looks, press } from './look.ts'

const room = (rest: string, story: 'loop' | 'quiet' = 'quiet', does?: Look['does']): Look => ({
  as: 'nurse',
  at: (town) => `/backstage/stories/${town[story].publicId}${rest}`,
  ...(does ? { does } : {}),
})

/** Few words for a serious story: before they go, there is a question. */
async function sendThinAnswer(page: Page): Promise<void> {
  await page.getByLabel('What you want to say').fill('Thank you. We will look into it.')
  const read = page.getByLabel('I have read how we answer stories')
  if ((await read.count()) > 0) await read.check()
  await page.getByRole('button', { name: 'Send to be checked' }).click()
  await page.getByRole('heading', { name: 'Is there more to say?' }).waitFor()
}

/** An answer with nearly everything that a coach can say of one. */
async function readBack(page: Page): Promise<void> {
  await page
    .getByLabel('What you want to say')
    .fill(
      'We are sorry if you were unhappy with your stay. Our staff work extremely hard. Your comments have been passed to the relevant multidisciplinary team and changes have been made. Please ring our office on 01632 960 777.',
    )
  await page.getByRole('button', { name: 'Read it back to me' }).click()
  await page.getByRole('heading', { name: 'How your answer reads' }).waitFor()
}

/** Words that are kept although others were kept meanwhile, as from an older window. */
async function keepFromOlderWindow(page: Page): Promise<void> {
  await readBack(page)
  await page.locator('input[name=basedOn]').evaluate((field) => field.setAttribute('value', '0'))
  await page
    .getByLabel('What you want to say')
    .fill('I was there that night, and I am sorry about the clock.')
  await page.getByRole('button', { name: 'Save as a draft' }).click()
  await page.getByRole('heading', { name: 'This answer was changed somewhere else' }).waitFor()
}

/** An invitation that was begun and not finished. */
async function invite(page: Page): Promise<void> {
  await page.getByText('Would you like people to take part?').click()
  await page.getByLabel('What do you invite them to?').selectOption('walk')
  await page.getByRole('button', { name: 'Send to be checked' }).click()
}

/** A story behind the curtain, and all that hangs on it. */
export const roomLooks: Looks = {
  '/backstage/stories': as('nurse', '/backstage/stories', '/backstage/stories?show=promised'),
  '/backstage/stories/:publicId': [
    room('', 'loop'),
    room(''),
    room('', 'quiet', press('Send to be checked')),
    room('', 'quiet', readBack),
    room('', 'quiet', invite),
    room('', 'quiet', keepFromOlderWindow),
    ...as('nurse', ({ hardStory }) => `/backstage/stories/${hardStory}`),
    {
      as: 'nurse',
      at: ({ hardStory }) => `/backstage/stories/${hardStory}`,
      does: (page) => page.getByText('Open the story', { exact: true }).click(),
    },
    { as: 'nurse', at: ({ hardStory }) => `/backstage/stories/${hardStory}`, does: sendThinAnswer },
  ],
  '/backstage/stories/:publicId/object': [
    room('/object', 'loop'),
    ...as('director', ({ loop }) => `/backstage/stories/${loop.publicId}/object`),
    ...as('director', ({ quiet }) => `/backstage/stories/${quiet.publicId}/object`),
  ],
  '/backstage/stories/:publicId/pictures': [
    room('/pictures'),
    room('/pictures', 'loop'),
    room('/pictures', 'quiet', press('Add this picture')),
  ],
  '/backstage/stories/:publicId/preview': [room('/preview')],
  '/backstage/stories/:publicId/answers/:answerId/delete': as(
    'nurse',
    ({ loop, answerId }) => `/backstage/stories/${loop.publicId}/answers/${answerId}/delete`,
  ),
  '/backstage/stories/:publicId/answers/:answerId/challenge': [
    ...as(
      'director',
      ({ loop, answerId }) => `/backstage/stories/${loop.publicId}/answers/${answerId}/challenge`,
    ),
    {
      as: 'director',
      at: ({ loop, answerId }) => `/backstage/stories/${loop.publicId}/answers/${answerId}/challenge`,
      does: press('Write it to them'),
    },
  ],
  '/backstage/stories/:publicId/relay': [
    room('/relay'),
    room('/relay', 'loop'),
    room('/relay', 'quiet', press('Send it to the author')),
  ],
  '/backstage/stories/:publicId/log': [
    room('/log'),
    room('/log', 'loop'),
    room('/log', 'quiet', press('Add this note')),
  ],
  '/backstage/stories/:publicId/sharing': [
    room('/sharing'),
    room('/sharing', 'loop'),
    room('/sharing', 'quiet', press('Ask them')),
  ],
  '/backstage/stories/:publicId/sharing/:request': [
    ...as(
      'nurse',
      ({ loop, consentedRequest }) => `/backstage/stories/${loop.publicId}/sharing/${consentedRequest}`,
    ),
    {
      as: 'nurse',
      at: ({ loop, consentedRequest }) => `/backstage/stories/${loop.publicId}/sharing/${consentedRequest}`,
      does: press('Write it down'),
    },
  ],
  '/backstage/stories/:publicId/set-aside': [
    room('/set-aside', 'quiet'),
    room('/set-aside', 'quiet', press('Set it aside')),
    ...as('director', ({ quiet }) => `/backstage/stories/${quiet.publicId}/set-aside`),
  ],
  '/backstage/stories/:publicId/hand-over': [
    room('/hand-over', 'quiet'),
    ...as('director', ({ hardStory }) => `/backstage/stories/${hardStory}/hand-over`),
  ],
}
