import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { moderator } from '../../testing/desk.ts'
import { addSomeone, type Enrolled, signedIn } from '../../testing/people.ts'
import { type Browser, openSite, type Site } from '../../testing/site.ts'
import { openWellmouth, type ToldHere, tellAndPublish, type Wellmouth } from '../../testing/wellmouth.ts'
import { checking, responseRules, writing } from '../index.ts'
import { type Writing, whyItWaits } from './rules.ts'

const trusted: Writing = {
  openMarks: 0,
  tellsTooMuch: false,
  claimsChange: false,
  invites: false,
  criticality: 2,
  organisationReadFirst: false,
  memberReadFirst: false,
  published: 10,
  refusedLately: 0,
}

test.each([
  [{}, null],
  [{ criticality: 0, published: 400 }, null],
  [{ openMarks: 1 }, 'open marks'],
  [{ tellsTooMuch: true }, 'more than the story'],
  [{ claimsChange: true }, 'a change'],
  [{ invites: true }, 'an invitation'],
  [{ criticality: 3 }, 'a serious story'],
  [{ criticality: 5 }, 'a serious story'],
  [{ criticality: null }, 'a serious story'],
  [{ organisationReadFirst: true }, 'the organisation is read first'],
  [{ memberReadFirst: true }, 'the person is read first'],
  [{ published: 9 }, 'too few answers yet'],
  [{ published: 0 }, 'too few answers yet'],
  [{ refusedLately: 1 }, 'an answer came back lately'],
  [{ openMarks: 2, published: 0, refusedLately: 3 }, 'open marks'],
] as const)('an answer with %j waits because of: %s', (more, rule) => {
  expect(whyItWaits({ ...trusted, ...more })).toBe(rule)
})

describe('in the house', () => {
  let site: Site
  let town: Wellmouth
  let nurse: Enrolled
  let asha: Browser
  let stories: ToldHere[]
  beforeAll(async () => {
    site = await openSite()
    town = await openWellmouth(site)
    nurse = await addSomeone(site, {
      name: 'Sister Calder',
      memberships: [{ organisationId: town.trust.id, role: 'responder' }],
    })
    stories = []
    for (let n = 0; n < 15; n++) stories.push(await tellAndPublish(town, { title: `The lamp ${n}` }))
    await site.rows.updateTable('content.stories').set({ criticality: 1 }).execute()
    asha = await moderator(site)
  }, 120_000)
  afterAll(() => site.close())

  const next = () => stories.pop()?.storyId ?? 0

  function send(body: string, change = responseRules.noChange): Promise<number> {
    return site.work((work) =>
      writing.submitResponse(work, {
        storyId: next(),
        accountId: nurse.accountId,
        organisationId: town.trust.id,
        serviceId: town.ward.id,
        body,
        change,
        why: '',
      }),
    )
  }

  const row = (id: number) =>
    site.rows.selectFrom('content.responses').selectAll().where('id', '=', id).executeTakeFirstOrThrow()

  test('ten answers are read first; then one is public at once, is read after, and can be taken back', async () => {
    for (let n = 0; n < 10; n++) {
      const id = await send(`Thank you for telling us, ${n} times over.`)
      expect((await row(id)).status).toBe('submitted')
      await site.work((work) => checking.publishResponse(work, id))
    }
    const id = await send('Thank you. We were glad to read it.')
    expect(await row(id)).toMatchObject({ status: 'published', trusted_at: site.clock.now() })
    const decision = await site.rows
      .selectFrom('content.moderation_decisions')
      .select(['verdict', 'reason_code', 'moderator_id'])
      .where('subject_kind', '=', 'response')
      .where('subject_id', '=', id)
      .execute()
    expect(decision).toEqual([{ verdict: 'publish', reason_code: 'graded trust', moderator_id: null }])
    expect((await asha.get('/desk?show=after')).$('tbody tr')).toHaveLength(1)
    expect((await asha.get('/desk?show=responses')).text).toContain('Nothing is waiting here')

    const edit = { body: 'Thank you. We were very glad to read it.', change: responseRules.noChange, why: '' }
    const own = { responseId: id, accountId: nurse.accountId }
    await site.work((work) => writing.editResponse(work, { ...own, ...edit }))
    expect(await row(id)).toMatchObject({ published_body: edit.body, revision: null })
    site.clock.advance({ minutes: 31 })
    await expect(
      site.work((work) => writing.editResponse(work, { ...own, ...edit, body: 'Late.' })),
    ).rejects.toThrow('30 minutes')

    const at = `/desk/responses/${id}`
    asha = await moderator(site)
    expect((await asha.get(at)).text).toContain('public at once by the rules of graded trust')
    expect((await asha.post(`${at}/take-back`, { returnNote: ' ' })).status).toBe(422)
    expect((await asha.post(`${at}/take-back`, { returnNote: 'Please say who reads it.' })).to).toBe('/desk')
    expect(await row(id)).toMatchObject({ status: 'returned', returned_reason: 'Please say who reads it.' })
    expect((await asha.post(`${at}/stays`)).status).toBe(409)

    const after = await send('Thank you again.')
    expect((await row(after)).status).toBe('submitted')
  })

  test('an organisation or a person that is read first waits, until somebody takes them off the list', async () => {
    site.clock.advance({ days: 91 })
    const lin = await signedIn(site, { name: 'Lin Garvey', platformRoles: ['moderator'] })
    await lin.get('/desk/trust')
    expect((await lin.post('/desk/trust', { who: 'NOPE', reason: 'New.' })).status).toBe(422)
    expect((await lin.post('/desk/trust', { who: 'wm0', reason: 'Pasted answers.' })).to).toBe('/desk/trust')
    expect((await row(await send('Thank you for your words.'))).status).toBe('submitted')
    const page = await lin.get('/desk/trust')
    expect(page.text).toContain('Pasted answers.')
    await lin.post(String(page.$('form[action$="/end"]').attr('action')))
    const id = await send('Thank you for your kind words.')
    expect((await row(id)).status).toBe('published')
    // The stories say nothing of insulin: whoever writes it, a moderator reads it first (R33).
    expect((await row(await send('Thank you. Your insulin was late, and we mended it.'))).status).toBe(
      'submitted',
    )
    expect((await lin.post(`/desk/responses/${id}/stays`)).to).toBe('/desk')
    expect((await lin.get('/desk?show=after')).text).toContain('Nothing is waiting here')
  })
})
