import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { sendReply, writing } from '../../responses/index.ts'
import { moderator } from '../../testing/desk.ts'
import { addSomeone, signedIn } from '../../testing/people.ts'
import { type Browser, openSite, type Site } from '../../testing/site.ts'
import { openWellmouth, type ToldHere, tellAndPublish, type Wellmouth } from '../../testing/wellmouth.ts'

let site: Site
let town: Wellmouth
let story: ToldHere
let asha: Browser
let bram: Browser
beforeAll(async () => {
  site = await openSite()
  town = await openWellmouth(site)
  story = await tellAndPublish(town)
})
beforeEach(async () => {
  asha = await moderator(site)
  bram = await moderator(site, 'Bram Ellery')
})
afterAll(() => site.close())

const none = { kind: null, what: '', who: '', when: '', because: '' } as const

async function response(body: string): Promise<string> {
  const writer = await addSomeone(site, {
    name: 'Ines Okoro',
    memberships: [{ organisationId: town.trust.id, role: 'responder' }],
  })
  const responseId = await site.work((work) =>
    writing.submitResponse(work, {
      storyId: story.storyId,
      accountId: writer.accountId,
      organisationId: town.trust.id,
      serviceId: town.ward.id,
      body,
      change: none,
      why: 'I was the nurse in charge that night.',
    }),
  )
  return `/desk/responses/${responseId}`
}

async function reply(body: string): Promise<string> {
  const { replyId } = await site.work((work) =>
    sendReply(work, { storyId: story.storyId, responseId: null, body, formKey: randomBytes(32) }),
  )
  return `/desk/replies/${replyId}`
}

async function readOn(browser: Browser, address: string) {
  const came = await browser.get(address)
  return { came, words: String(came.$('input[name=words]').first().val() ?? '') }
}

/** The ten minutes in which a decision can be undone go by. */
async function tenMinutesLater(): Promise<void> {
  site.clock.advance({ minutes: 10 })
  await site.runJob('responses.carry-out')
}

const publicPage = async () => (await site.browser().get(`/stories/${story.publicId}`)).text
const kind = (address: string) => (address.includes('replies') ? ('reply' as const) : ('response' as const))
const verdicts = (address: string) =>
  site.rows
    .selectFrom('content.moderation_decisions')
    .select(['verdict', 'reason_code', 'moderator_id'])
    .where('subject_kind', '=', kind(address))
    .where('subject_id', '=', Number(address.split('/').at(-1)))
    .execute()

describe('an answer from staff', () => {
  test('waits in the queue beside its story and is public once a moderator publishes it', async () => {
    const address = await response('Thank you. I will tell the night team what you wrote about the dark.')
    expect((await asha.get('/desk?show=responses')).text).toContain('Wellmouth Hospitals Trust')
    const { came, words } = await readOn(asha, address)
    expect(came.text).toContain('The night my mother could not sleep')
    expect(await publicPage()).not.toContain('I will tell the night team')
    expect((await asha.post(`${address}/publish`, { words })).to).toBe('/desk')
    await tenMinutesLater()
    expect(await publicPage()).toContain('I will tell the night team')
    expect(await verdicts(address)).toHaveLength(1)
  })

  test('with an open mark is refused, and no other words can be put into its writer’s mouth', async () => {
    const address = await response('Please ring Tamsin Orchard on 07700 900456, she will help.')
    const { came, words } = await readOn(asha, address)
    expect((await asha.post(`${address}/publish`, { words })).status).toBe(409)
    const forged: Record<string, string> = { words, body: 'Other words.' }
    came.$('.mark-row select').each((_, select) => {
      const name = came.$(select).attr('name') ?? ''
      forged[name] = 'replace'
      forged[name.replace('do-', 'with-')] = 'somebody'
    })
    expect((await asha.post(`${address}/publish`, forged)).status).toBe(409)
    const kept: Record<string, string> = { words }
    for (const name of Object.keys(forged).filter((one) => one.startsWith('do-')))
      kept[name] = 'keep public already'
    expect((await asha.post(`${address}/publish`, kept)).to).toBe('/desk')
    await tenMinutesLater()
    expect(await publicPage()).toContain('Please ring Tamsin Orchard on 07700 900456')
  })

  test('keeps its organisation’s own telephone and mail without being asked, and says whose they are', async () => {
    const address = await response('Please ring the ward on 01632 960123 or write to talk@wellmouth.nhs.uk.')
    const { came, words } = await readOn(asha, address)
    expect(came.$('.mark-row')).toHaveLength(0)
    expect(came.text).toContain('organisation’s own')
    expect((await asha.post(`${address}/publish`, { words })).to).toBe('/desk')
    await tenMinutesLater()
    expect(await publicPage()).toContain('01632 960123 or write to talk@wellmouth.nhs.uk')
  })

  test('goes back with a reason, and not without one', async () => {
    const address = await response('We will change the lamps.')
    const { words } = await readOn(asha, address)
    expect((await asha.post(`${address}/return`, { words, returnNote: '  ' })).status).toBe(422)
    await asha.post(`${address}/return`, { words, returnNote: 'Who will change them, and when?' })
    await tenMinutesLater()
    const row = await site.rows
      .selectFrom('content.responses')
      .select(['status', 'returned_reason'])
      .where('id', '=', Number(address.split('/').at(-1)))
      .executeTakeFirstOrThrow()
    expect(row).toEqual({ status: 'returned', returned_reason: 'Who will change them, and when?' })
  })

  test('is decided once when two moderators decide at the same moment', async () => {
    const address = await response('Thank you for telling us.')
    const [{ words }] = [await readOn(asha, address), await readOn(bram, address)]
    const came = await Promise.all([
      asha.post(`${address}/publish`, { words }),
      bram.post(`${address}/decline`, { words, declineReason: 'advert', declineNote: 'It sells lamps.' }),
    ])
    expect(came.map(({ status }) => status).sort()).toEqual([303, 409])
    expect(await verdicts(address)).toHaveLength(1)
    const refused = came.find(({ status }) => status === 409)
    expect(refused?.text).toMatch(/(Asha Pell|Bram Ellery) decided at/)
  })

  test('is not published in words that nobody read', async () => {
    const address = await response('The first words of an answer.')
    const { words } = await readOn(asha, address)
    const row = await site.rows
      .selectFrom('content.responses')
      .select(['id', 'account_id'])
      .where('id', '=', Number(address.split('/').at(-1)))
      .executeTakeFirstOrThrow()
    const edit = { body: 'Quite other words.', change: none, why: '' }
    await site.work((work) =>
      writing.editResponse(work, { ...edit, responseId: row.id, accountId: row.account_id }),
    )
    const refused = await asha.post(`${address}/publish`, { words })
    expect(refused.status).toBe(409)
    expect(refused.text).toContain('The words have changed since you opened this page')
    expect(await publicPage()).not.toContain('Quite other words.')
    expect(await verdicts(address)).toHaveLength(0)
  })
})

describe('an author’s reply', () => {
  test('is published with words taken out, and what the author wrote is kept', async () => {
    const address = await reply('Thank you Ines. My mother is Edna Cartwright, ring her on 07700 900789.')
    const { came, words } = await readOn(asha, address)
    const body = 'Thank you Ines. My mother would like to hear from you, ring her on 07700 900789.'
    const fields: Record<string, string> = { words, body }
    came.$('.mark-row').each((_, row) => {
      const name = came.$(row).find('select').attr('name') ?? ''
      const isPhone = came.$(row).text().includes('07700')
      fields[name] = isPhone ? 'replace' : 'keep thanked by first name'
      fields[name.replace('do-', 'with-')] = '[phone number]'
    })
    expect((await asha.post(`${address}/publish`, fields)).to).toBe('/desk')
    await tenMinutesLater()
    const row = await site.rows
      .selectFrom('content.replies')
      .select(['body', 'published_body'])
      .where('id', '=', Number(address.split('/').at(-1)))
      .executeTakeFirstOrThrow()
    expect(row.body).toContain('Edna Cartwright')
    expect(row.published_body).toContain('[phone number]')
    const shown = await publicPage()
    expect(shown).not.toContain('Edna')
    expect(shown).not.toContain('07700 900789')
  })

  test('is declined for a coded reason that its author reads', async () => {
    const address = await reply('You are all useless.')
    const { words } = await readOn(asha, address)
    expect((await asha.post(`${address}/decline`, { words, declineReason: 'because' })).status).toBe(422)
    await asha.post(`${address}/decline`, { words, declineReason: 'abuse', declineNote: '' })
    await tenMinutesLater()
    expect(await verdicts(address)).toMatchObject([{ verdict: 'decline', reason_code: 'abuse' }])
    const row = await site.rows
      .selectFrom('content.replies')
      .select(['status', 'returned_reason'])
      .where('id', '=', Number(address.split('/').at(-1)))
      .executeTakeFirstOrThrow()
    expect(row.status).toBe('declined')
    expect(row.returned_reason).toContain('Anger is welcome here')
  })
})

test('nobody reads or decides what their own organisation wrote, and numbers that lead nowhere are not found', async () => {
  const address = await response('From our own ward.')
  const insider = await signedIn(site, {
    memberships: [{ organisationId: town.trust.id, role: 'reader' }],
    platformRoles: ['moderator'],
  })
  expect((await insider.get(address)).status).toBe(403)
  await insider.get('/desk')
  for (const act of ['publish', 'return', 'decline', 'undo'])
    expect((await insider.post(`${address}/${act}`, { words: '' })).status).toBe(403)
  expect((await asha.get('/desk/responses/999999')).status).toBe(404)
  expect((await asha.get('/desk/replies/abc')).status).toBe(404)
  const member = await signedIn(site, { memberships: [{ organisationId: town.trust.id, role: 'director' }] })
  expect((await member.get(address)).status).toBe(404)
})
