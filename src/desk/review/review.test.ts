import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { reasons } from '../../moderation/index.ts'
import { authorEndings } from '../../stories/index.ts'
import { aService, moderator, rowOf, seenOn, told } from '../../testing/desk.ts'
import { signedIn } from '../../testing/people.ts'
import type { Browser } from '../../testing/site.ts'
import { openSite, type Site } from '../../testing/site.ts'

let site: Site
let asha: Browser
let bram: Browser
beforeAll(async () => {
  site = await openSite()
})
// The clock moves on in these tests, and a session ends when nobody uses it.
beforeEach(async () => {
  asha = await moderator(site)
  bram = await moderator(site, 'Bram Ellery')
})
afterAll(() => site.close())

const at = (storyId: number) => `/desk/stories/${storyId}`

async function publish(browser: Browser, storyId: number) {
  const seen = await seenOn(browser, at(storyId))
  return browser.post(`${at(storyId)}/publish`, { ...seen, criticality: '1' })
}

describe('from the queue to the public', () => {
  test('a story is claimed, read, approved, undone, approved again and released', async () => {
    const storyId = await told(site)
    const queue = await asha.get('/desk')
    expect(queue.text).toContain('The night my mother could not sleep')
    const taken = await asha.post('/desk/next')
    expect(taken.to).toBe(at(storyId))
    const page = await asha.get(taken.to)
    expect(page.text).toContain('sat with her until she slept')
    expect(page.text).toContain('Approve: it becomes public at')

    expect((await publish(asha, storyId)).to).toBe('/desk')
    expect(await rowOf(site, storyId)).toMatchObject({ status: 'approved', criticality: 1 })
    const after = await asha.get('/desk')
    expect(after.text).toContain('Approved “The night my mother could not sleep”.')

    const decision = String(after.$('#maincontent input[name=decision]').val())
    await asha.post(`${at(storyId)}/undo`, { decision })
    expect((await rowOf(site, storyId)).status).toBe('submitted')

    await publish(asha, storyId)
    site.clock.advance({ minutes: 10 })
    const late = await asha.get(at(storyId))
    expect(late.text).not.toContain('Undo:')
    site.clock.advance({ minutes: 10 })
    await site.runJob('stories.release')
    const story = await rowOf(site, storyId)
    expect(story.status).toBe('published')
    expect((await site.browser().get(`/stories/${story.public_id}`)).text).toContain('until she slept')
  })

  test('a moderator reads whether somebody suggested the story, and the public page does not say', async () => {
    const lines = await Promise.all(
      [true, false, undefined].map(async (suggested) => {
        const page = await asha.get(at(await told(site, suggested === undefined ? {} : { suggested })))
        return page.$('dt:contains("Suggested by somebody")').next('dd').text().trim()
      }),
    )
    expect(lines).toEqual([expect.stringContaining('Yes, with nothing given for it.'), 'no', 'Not asked'])
  })

  test('nothing can be undone once ten minutes have passed', async () => {
    const storyId = await told(site)
    await publish(asha, storyId)
    const { decision } = await seenOn(asha, at(storyId))
    site.clock.advance({ minutes: 10 })
    const refused = await asha.post(`${at(storyId)}/undo`, { decision: String(decision) })
    expect(refused.status).toBe(409)
    expect(refused.text).toContain('Ten minutes have passed')
    expect((await rowOf(site, storyId)).status).toBe('approved')
  })

  test('another moderator cannot undo, but can take an approved story back, with a reason', async () => {
    const storyId = await told(site)
    await publish(asha, storyId)
    const seen = await seenOn(bram, at(storyId))
    expect((await bram.post(`${at(storyId)}/undo`, { decision: String(seen.decision) })).status).toBe(403)
    const unexplained = await bram.post(`${at(storyId)}/take-back`, { ...seen, takeBackNote: ' ' })
    expect(unexplained.status).toBe(422)
    await bram.post(`${at(storyId)}/take-back`, { ...seen, takeBackNote: 'The ward can be recognised.' })
    expect((await rowOf(site, storyId)).status).toBe('submitted')
    expect((await asha.get(at(storyId))).text).toContain('The ward can be recognised.')
  })

  test('every decision is in the audit with its reason and the policy’s version', async () => {
    const storyId = await told(site)
    const seen = await seenOn(asha, at(storyId))
    await asha.post(`${at(storyId)}/decline`, { ...seen, declineReason: 'advert', declineNote: '' })
    const entry = await site.rows
      .selectFrom('ops.audit')
      .select(['actor', 'details', 'at'])
      .where('subject', '=', `story ${storyId}`)
      .where('verb', '=', 'decline')
      .executeTakeFirstOrThrow()
    expect(entry.details).toMatchObject({ reason: 'advert', policy: reasons.policyVersion })
    expect(entry.actor).toMatch(/^account \d+$/)
    expect(entry.at).not.toBeNull()
  })
})

describe('marked words', () => {
  const named = {
    title: 'Thank you Dr Green',
    body: 'Dr Green rang me on 07700 900123. My number is 943 476 5919.',
  }

  test('publishing with an open mark is refused, and the open ones are listed', async () => {
    const storyId = await told(site, named)
    const refused = await publish(asha, storyId)
    expect(refused.status).toBe(409)
    expect(refused.text).toContain('have not been looked at')
    expect(refused.$('.mark-row').length).toBeGreaterThanOrEqual(3)
    expect(refused.$('.mark-row__words').text()).toContain('07700 900123')
    expect(refused.$('input[name=criticality][value=1]').attr('checked')).toBeDefined()
    expect((await rowOf(site, storyId)).status).toBe('submitted')
  })

  test('once each is replaced or kept for a reason, the story goes out with the mark', async () => {
    const storyId = await told(site, named)
    const page = await asha.get(at(storyId))
    const seen = await seenOn(asha, at(storyId))
    const answers: Record<string, string> = { ...seen, markWhy: 'To protect people.' }
    page.$('.mark-row').each((_, row) => {
      const select = page.$(row).find('select').attr('name') ?? ''
      const isName = page.$(row).text().includes('Green')
      answers[select] = isName ? 'keep points to nobody' : 'replace'
      answers[select.replace('do-', 'with-')] = '[number]'
    })
    const saved = await asha.postAndFollow(`${at(storyId)}/marks`, answers)
    expect(saved.$('.mark-row').length).toBe(0)
    expect(saved.text).toContain('rang me on [number]')
    expect(saved.text).toContain('What moderators have changed')
    expect((await publish(asha, storyId)).to).toBe('/desk')
    const acknowledged = await site.rows
      .selectFrom('content.highlight_acknowledgements')
      .select(['words', 'reason'])
      .where('subject_id', '=', storyId)
      .execute()
    expect(acknowledged).toContainEqual({ words: '07700 900123', reason: 'replaced' })
    const versions = await site.rows
      .selectFrom('content.story_versions')
      .select(['written_by', 'body'])
      .where('story_id', '=', storyId)
      .orderBy('number')
      .execute()
    expect(versions.map(({ written_by }) => written_by)).toEqual(['author', 'moderator'])
    expect(versions[0]?.body).toBe(named.body)
  })

  test('a mark in the screen name alone stands in the way too', async () => {
    const storyId = await told(site, { screenName: 'jo.marsh@mail.example' })
    expect((await publish(asha, storyId)).status).toBe(409)
  })

  test('a replacement without words is one sentence at its field, with the rest kept', async () => {
    const storyId = await told(site, named)
    const page = await asha.get(at(storyId))
    const seen = await seenOn(asha, at(storyId))
    const select = page.$('.mark-row select').first().attr('name') ?? ''
    const refused = await asha.post(`${at(storyId)}/marks`, {
      ...seen,
      [select]: 'replace',
      [select.replace('do-', 'with-')]: ' ',
      markWhy: 'My own reason',
    })
    expect(refused.status).toBe(422)
    expect(refused.text).toContain('Type the words that take the place of')
    expect(refused.$('#markWhy').val()).toBe('My own reason')
  })

  test('the page never says that nothing was found', async () => {
    const storyId = await told(site)
    const page = await asha.get(at(storyId))
    expect(page.text).toContain('They miss things')
    expect(page.text).not.toMatch(/nothing (was )?found|no (identifiers|marks|concerns)/i)
  })
})

describe('two moderators at once', () => {
  test('of two decisions at the same moment one stands; the other is told who decided, with its words kept', async () => {
    const storyId = await told(site)
    const [first, second] = [await seenOn(asha, at(storyId)), await seenOn(bram, at(storyId))]
    const came = await Promise.all([
      asha.post(`${at(storyId)}/publish`, { ...first, criticality: '2' }),
      bram.post(`${at(storyId)}/return`, { ...second, returnNote: 'Which month was it, please?' }),
    ])
    expect(came.map(({ status }) => status).sort()).toEqual([303, 409])
    const decisions = await site.rows
      .selectFrom('content.moderation_decisions')
      .select('verdict')
      .where('subject_id', '=', storyId)
      .execute()
    expect(decisions).toHaveLength(1)
  })

  test('the second reads who decided what, and what they had typed', async () => {
    const storyId = await told(site)
    const seen = await seenOn(bram, at(storyId))
    await publish(asha, storyId)
    const refused = await bram.post(`${at(storyId)}/return`, {
      ...seen,
      returnNote: 'Which month was it, please?',
    })
    expect(refused.status).toBe(409)
    expect(refused.text).toContain('Asha Pell decided at')
    expect(refused.text).toContain('approved')
    expect(refused.text).toContain('Which month was it, please?')
  })

  test('a decision on words that changed meanwhile is refused with the difference shown', async () => {
    const storyId = await told(site)
    const seen = await seenOn(bram, at(storyId))
    await asha.post(`${at(storyId)}/edit`, {
      ...(await seenOn(asha, at(storyId))),
      title: 'The night my mother could not sleep',
      body: 'She was afraid. Somebody sat with her until she slept.',
      reason: 'A role could be enough to know who it was.',
    })
    const refused = await bram.post(`${at(storyId)}/publish`, { ...seen, criticality: '0' })
    expect(refused.status).toBe(409)
    expect(refused.$('#overtaken').closest('section').find('del').text()).toContain('healthcare assistant')
  })

  test('an edit over somebody else’s edit keeps the typed words and saves nothing', async () => {
    const storyId = await told(site)
    const seen = await seenOn(bram, `${at(storyId)}/edit`)
    const other = { title: 'The night my mother could not sleep', reason: 'Shorter.' }
    await asha.post(`${at(storyId)}/edit`, {
      ...(await seenOn(asha, at(storyId))),
      ...other,
      body: 'She slept.',
    })
    const refused = await bram.post(`${at(storyId)}/edit`, {
      ...seen,
      ...other,
      body: 'My own careful words.',
    })
    expect(refused.status).toBe(409)
    expect(String(refused.$('#body').val()).trim()).toBe('My own careful words.')
  })

  test('a story that its author withdraws while it is read gives a clear sentence', async () => {
    const storyId = await told(site)
    const seen = await seenOn(asha, at(storyId))
    await site.work((work) => authorEndings.withdrawStory(work, storyId))
    const refused = await asha.post(`${at(storyId)}/publish`, { ...seen, criticality: '0' })
    expect(refused.status).toBe(410)
    expect(refused.text).toContain('The author has withdrawn this story.')
    expect(refused.text).not.toContain('afraid of the dark')
  })
})

describe('who may', () => {
  test('nobody but a moderator finds the desk', async () => {
    const storyId = await told(site)
    const { organisationId } = await aService(site, 'WEL90')
    const member = await signedIn(site, { memberships: [{ organisationId, role: 'director' }] })
    const operator = await signedIn(site, { platformRoles: ['operator'] })
    for (const browser of [member, operator])
      for (const path of ['/desk', at(storyId), `${at(storyId)}/edit`])
        expect((await browser.get(path)).status).toBe(404)
    expect((await site.browser().get(at(storyId))).to).toContain('/backstage/sign-in')
    expect((await member.post(`${at(storyId)}/publish`, { criticality: '0' })).status).toBe(404)
  })

  test('a moderator never reads or decides what concerns their own organisation', async () => {
    const { organisationId, serviceId } = await aService(site, 'WEL91')
    const storyId = await told(site, { title: 'Kept from its own ward', serviceIds: [serviceId] })
    const insider = await signedIn(site, {
      memberships: [{ organisationId, role: 'reader' }],
      platformRoles: ['moderator'],
    })
    const queue = await insider.get('/desk')
    expect(queue.text).not.toContain('Kept from its own ward')
    expect(queue.text).toContain('Another moderator will read it.')
    expect((await insider.get(at(storyId))).status).toBe(403)
    const fields = { ...(await seenOn(asha, at(storyId))), criticality: '0' }
    for (const act of ['publish', 'return', 'decline', 'edit', 'marks', 'undo', 'tags', 'services/add'])
      expect((await insider.post(`${at(storyId)}/${act}`, fields)).status).toBe(403)
    expect((await insider.post(`${at(storyId)}/claim`)).status).toBe(404)
    expect((await rowOf(site, storyId)).status).toBe('submitted')
  })

  test('numbers that lead nowhere are not found', async () => {
    for (const path of ['/desk/stories/999999', '/desk/stories/x', '/desk/stories/1e3', '/desk/stories/0x1'])
      expect((await asha.get(path)).status).toBe(404)
  })
})

describe('tags and services', () => {
  test('a moderator’s tag stands apart from the author’s and can be taken away again', async () => {
    const storyId = await told(site, { tags: [{ kind: 'feeling', tag: 'relieved', polarity: 'good' }] })
    await asha.get(at(storyId))
    const added = await asha.postAndFollow(`${at(storyId)}/tags`, { tag: 'night care', tagKind: 'about' })
    expect(added.text).toContain('night care')
    await asha.post(`${at(storyId)}/tags/remove`, { tag: 'relieved', tagKind: 'feeling' })
    await asha.post(`${at(storyId)}/tags/remove`, { tag: 'night care', tagKind: 'about' })
    const tags = await site.rows
      .selectFrom('content.story_tags')
      .select('tag')
      .where('story_id', '=', storyId)
      .execute()
    expect(tags).toEqual([{ tag: 'relieved' }])
  })

  test('the right service is found and named, and the last one cannot be taken away', async () => {
    const right = await aService(site, 'WEL92')
    const storyId = await told(site, { unlistedService: 'the ward by the river' })
    const found = await asha.get(`${at(storyId)}/services?q=WEL92`)
    expect(found.text).toContain('Older people’s ward WEL92')
    await asha.post(`${at(storyId)}/services/add`, { service: right.serviceCode, isUnlisted: 'yes' })
    expect((await rowOf(site, storyId)).unlisted_service).toBe('')
    const refused = await asha.post(`${at(storyId)}/services/remove`, { service: right.serviceCode })
    expect(refused.status).toBe(409)
    expect(refused.text).toContain('A story needs at least one service.')
  })
})
