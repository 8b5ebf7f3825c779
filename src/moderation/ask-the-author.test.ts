import { afterAll, beforeAll, expect, test } from 'vitest'
import { tellStory } from '../stories/index.ts'
import { confirmAddress } from '../testing/mail-box.ts'
import { openSite, type Site } from '../testing/site.ts'
import { declineStory, holdBackStory, publishStory, returnStory } from './decide-story.ts'
import { editStory } from './edit-story.ts'
import { aModerator, aToldStory } from './fixtures.ts'
import { authorSide } from './index.ts'
import { undoDecision } from './undo-decision.ts'

let site: Site
let moderator: ReturnType<typeof aModerator>
beforeAll(async () => {
  site = await openSite()
  const account = await site.rows
    .insertInto('staff.accounts')
    .values({ email: 'asha@desk.example', name: 'Asha Pell', created_at: site.clock.now() })
    .returning('id')
    .executeTakeFirstOrThrow()
  moderator = aModerator(account.id)
})
afterAll(() => site.close())

async function told(more: Parameters<typeof aToldStory>[0] = {}) {
  const { storyId } = await site.work((work) => tellStory(work, aToldStory(more)))
  return storyId
}

async function seen(storyId: number) {
  const { latest_version_id } = await story(storyId)
  const decision = await site.rows
    .selectFrom('content.moderation_decisions')
    .select((eb) => eb.fn.max('id').as('id'))
    .where('subject_id', '=', storyId)
    .where('undone_at', 'is', null)
    .executeTakeFirst()
  return { storyId, versionId: latest_version_id ?? 0, decisionId: decision?.id ?? 0 }
}

const story = (storyId: number) =>
  site.rows.selectFrom('content.stories').selectAll().where('id', '=', storyId).executeTakeFirstOrThrow()

async function edited(storyId: number, changesMeaning = false) {
  const edit = {
    title: 'The night my mother could not sleep',
    body: 'She was afraid. A healthcare assistant sat with her.',
    reason: 'The room could give the ward away.',
    changesMeaning,
  }
  const before = await seen(storyId)
  await site.work((work) => editStory(work, { seen: before, ...edit }, moderator))
}

const publish = async (storyId: number) => {
  const now = await seen(storyId)
  return site.work((work) => publishStory(work, { seen: now, criticality: 1 }, moderator))
}

test('an edit for privacy goes out with a mark when the author did not ask to be asked', async () => {
  const storyId = await told()
  await edited(storyId)
  expect(await publish(storyId)).toBe('publish')
  site.clock.advance({ minutes: 15 })
  await site.runJob('stories.release')
  expect(await story(storyId)).toMatchObject({
    status: 'published',
    edited_for_privacy: true,
    criticality: 1,
  })
})

test('an author who asked to be asked sees the words first, and their yes sends the story on', async () => {
  const storyId = await told({ edits: 'ask first' })
  await edited(storyId)
  expect(await publish(storyId)).toBe('propose')
  expect((await story(storyId)).status).toBe('returned')
  const view = await authorSide.authorView(site.rows, storyId)
  expect(view?.proposal?.after.body).toBe('She was afraid. A healthcare assistant sat with her.')
  expect(view?.proposal?.before.body).toContain('dark room')
  expect(view?.proposal?.reason).toBe('The room could give the ward away.')
  await site.work((work) => authorSide.acceptEdit(work, storyId))
  expect((await story(storyId)).status).toBe('approved')
})

test('the author’s yes keeps a day and no hour', async () => {
  const accepted = await site.rows
    .selectFrom('content.moderation_decisions')
    .select('decided_at')
    .where('verdict', '=', 'accept')
    .execute()
  expect(accepted.length).toBeGreaterThan(0)
  for (const { decided_at } of accepted) expect(decided_at.toISOString()).toMatch(/T12:00:00.000Z$/)
})

test('an edit that changes the meaning waits for the author, whatever they chose', async () => {
  const storyId = await told()
  await edited(storyId, true)
  expect(await publish(storyId)).toBe('propose')
})

test('an edit that must be shown cannot go out when there is nobody to show it to', async () => {
  const storyId = await told({ receiptCode: null })
  await edited(storyId, true)
  await expect(publish(storyId)).rejects.toThrow('no author who could be asked')
  expect((await story(storyId)).status).toBe('submitted')
})

test('an author’s answer puts the story back into the queue and can be read there', async () => {
  const storyId = await told()
  const now = await seen(storyId)
  await site.work((work) => returnStory(work, { seen: now, note: 'Which month was it?' }, moderator))
  const asked = await authorSide.authorView(site.rows, storyId)
  expect(asked).toMatchObject({
    mayAnswer: true,
    decision: { verdict: 'return', note: 'Which month was it?' },
  })
  await site.work((work) => authorSide.answerModerators(work, { storyId, body: 'It was in February.' }))
  expect((await story(storyId)).status).toBe('submitted')
  expect((await authorSide.authorView(site.rows, storyId))?.messages).toEqual([
    { from: 'moderators', body: 'Which month was it?', day: '2026-03-02' },
    { from: 'author', body: 'It was in February.', day: '2026-03-02' },
  ])
})

test('thirty days without an answer decline the story, and the author can still come back', async () => {
  const storyId = await told()
  const now = await seen(storyId)
  await site.work((work) => returnStory(work, { seen: now, note: 'Which month was it?' }, moderator))
  site.clock.advance({ days: 29 })
  await site.runJob('moderation.decline-unanswered')
  expect((await story(storyId)).status).toBe('returned')
  site.clock.advance({ days: 1 })
  await site.runJob('moderation.decline-unanswered')
  expect((await story(storyId)).status).toBe('declined')
  expect((await authorSide.authorView(site.rows, storyId))?.decision).toMatchObject({
    verdict: 'decline',
    reason: { code: 'no answer' },
  })
  await site.work((work) =>
    authorSide.answerModerators(work, { storyId, body: 'I was ill. It was in February.' }),
  )
  expect((await story(storyId)).status).toBe('submitted')
})

test('an undone decision never reaches its author', async () => {
  const storyId = await told()
  const now = await seen(storyId)
  const decline = { seen: now, reason: 'advert' as const, note: '' }
  await site.work((work) => declineStory(work, decline, moderator))
  const { decisionId } = await seen(storyId)
  await site.work((work) => undoDecision(work, { storyId, decisionId }, moderator))
  expect((await story(storyId)).status).toBe('submitted')
  await site.runJob('moderation.tell-author', { decisionId })
  const kept = await site.rows
    .selectFrom('content.moderation_decisions')
    .select(['told_at', 'undone_at'])
    .where('id', '=', decisionId)
    .executeTakeFirstOrThrow()
  expect(kept.told_at).toBeNull()
  expect(kept.undone_at).not.toBeNull()
  expect((await authorSide.authorView(site.rows, storyId))?.decision).toBeNull()
})

test('an author hears that they are asked, once, and only when it can no longer be undone', async () => {
  const storyId = await told({ email: 'someone@mail.example' })
  await confirmAddress(site)
  const now = await seen(storyId)
  await site.work((work) => returnStory(work, { seen: now, note: 'Which month was it?' }, moderator))
  const mailsNow = async () => (await site.outbox()).filter(({ template }) => template === 'authorAsked')
  expect(await mailsNow()).toHaveLength(0)
  const { decisionId } = await seen(storyId)
  await site.runJob('moderation.tell-author', { decisionId })
  await site.runJob('moderation.tell-author', { decisionId })
  const [mail, ...more] = await mailsNow()
  expect(more).toEqual([])
  expect(JSON.stringify(mail?.params)).not.toMatch(/month|mother/)
})

test('a story that is held for safety takes no answer; one held for a question does', async () => {
  const storyId = await told()
  const first = await seen(storyId)
  await site.work((work) => holdBackStory(work, { seen: first, reason: 'safety', note: '' }, moderator))
  await expect(
    site.work((work) => authorSide.answerModerators(work, { storyId, body: 'Hello?' })),
  ).rejects.toThrow('Nobody is waiting')
  const second = await seen(storyId)
  const hold = { seen: second, reason: 'question' as const, note: 'May we name the ward?' }
  await site.work((work) => holdBackStory(work, hold, moderator))
  await site.work((work) => authorSide.answerModerators(work, { storyId, body: 'Yes.' }))
  expect((await story(storyId)).status).toBe('submitted')
})
