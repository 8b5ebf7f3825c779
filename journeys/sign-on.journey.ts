import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { signIn } from '../src/staff/index.ts'
import { FakeIssuer, type Said } from '../src/testing/fake-issuer.ts'
import { allowSignOn } from './full-sign-on.ts'
import { problemsOf } from './look-at.ts'
import { and, given, openStage, type Stage, signedInVisitor, so, visitor, when } from './stage.ts'

let stage: Stage
let issuer: FakeIssuer
beforeAll(async () => {
  stage = await openStage()
  issuer = await FakeIssuer.open(stage.site.clock)
})
afterAll(async () => {
  await issuer.close()
  await stage.close()
})

const proof = { sub: 'noor', email: 'noor@wellmouth.example', email_verified: true, name: 'Noor Hale' }

/** Writes the work address and comes to the page that names where one goes. */
async function saysWhere(page: Page): Promise<string> {
  await page.goto('/backstage/sign-in')
  await page.getByRole('link', { name: 'Sign in through your organisation' }).click()
  await page.getByLabel('Your work e-mail address').fill(proof.email)
  await page.getByRole('button', { name: 'Go on' }).click()
  expect(await heading(page)).toBe('Go to Wellmouth Hospitals Trust')
  expect(await problemsOf(page)).toEqual([])
  const go = page.getByRole('link', { name: /^Go to the sign-in of/ })
  return (await go.getAttribute('href')) ?? ''
}

/** Signs in at the organisation and comes back to the page that asks for one press. */
async function comesBackFrom(page: Page, address: string, said: Said): Promise<void> {
  await page.goto(issuer.signIn(address, said))
  expect(await problemsOf(page)).toEqual([])
  await page.getByRole('button', { name: 'Finish signing in' }).click()
}

async function writesCode(page: Page, code: string): Promise<void> {
  await page.getByLabel('Six-digit code').fill(code)
  await page.getByRole('button', { name: 'Sign in' }).click()
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 }).innerText()

/** The director finds who waits, and gives a place that reads along. */
async function givesPlace(director: Page): Promise<void> {
  await director.goto('/backstage/cast/WM0/arrivals')
  await director.getByRole('link', { name: /Noor Hale/ }).click()
  await director.getByRole('radio', { name: 'Reader', exact: true }).check()
  await director.getByLabel('The whole organisation').check()
  await director.getByRole('button', { name: 'Give this place' }).click()
  expect(await problemsOf(director)).toEqual([])
}

test('somebody signs in through their organisation: a place first, then the second step that it did not ask for', async () => {
  await given('Wellmouth has a sign-in of its own', () => allowSignOn(stage.town, issuer))
  const page = await visitor(stage)
  const goesThrough = async () => comesBackFrom(page, await saysWhere(page), { ...proof, amr: ['pwd'] })

  await when('Noor comes for the first time', goesThrough)
  await so('she reads that she waits for a place', async () => {
    expect(await heading(page)).toBe('You wait for your place')
    expect(await problemsOf(page)).toEqual([])
  })
  const director = await signedInVisitor(stage, stage.town.director)
  await when('a director gives her one', () => givesPlace(director))
  await and('she comes again', goesThrough)
  await so('she is asked for a second proof', async () => {
    expect(await heading(page)).toBe('Set up your second step')
    expect(await problemsOf(page)).toEqual([])
  })
  await when('she writes a code that is wrong', () => writesCode(page, '000000'))
  await so('she is told so, on the same page', async () => {
    await page.getByText('This code is not right').first().waitFor()
    expect(await problemsOf(page)).toEqual([])
  })
  const secret = (await page.locator('.totp-secret').innerText()).replaceAll(' ', '')
  await when('she writes the right one', () =>
    writesCode(page, signIn.nextCode(secret, stage.site.clock.now())),
  )
  await so('she is backstage', async () => expect(await heading(page)).toBe('Today'))
})
