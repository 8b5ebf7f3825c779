import { afterAll, beforeAll, expect, test } from 'vitest'
import { acts } from '../moderation/index.ts'
import { marksOf, openMarks } from '../moderation/marks.ts'
import { addSomeone, type Enrolled } from '../testing/people.ts'
import { openSite, type Site } from '../testing/site.ts'
import { openWellmouth, seenNow, tell, type Wellmouth } from '../testing/wellmouth.ts'
import { stopMails } from './stop-mails.ts'

let site: Site
let town: Wellmouth
let porter: Enrolled

beforeAll(async () => {
  site = await openSite()
  town = await openWellmouth(site)
  porter = await member('Ines Brandreth', [town.ward.id])
  await member('Ines Farrow', [town.otherWard.id])
  await member('Kim Osei', [])
})
afterAll(() => site.close())

function member(name: string, serviceIds: number[]): Promise<Enrolled> {
  return addSomeone(site, {
    name,
    memberships: [{ organisationId: town.trust.id, role: 'reader', serviceIds }],
  })
}

const body = 'I was afraid of the night. Nurse Ines sat with me and was wonderful. Thank you, Ines.'

/** Tells a story; a moderator lets every mark stay, for this reason where it is a name, and it becomes public. */
async function publishWith(keep: 'thanked by first name' | 'not a person'): Promise<void> {
  const told = await tell(town, { title: 'A night on the ward', body })
  const seen = await seenNow(town, told.storyId)
  await site.work(async (work) => {
    const { screenName } = await work.db
      .selectFrom('content.stories')
      .select('screen_name as screenName')
      .where('id', '=', told.storyId)
      .executeTakeFirstOrThrow()
    const text = { title: 'A night on the ward', body, screenName }
    const marks = openMarks(await marksOf(work.db, { kind: 'story', id: told.storyId }, text))
    const answers = marks.map(({ family, type, words }) => ({
      type,
      words,
      keep: family === 'identifier' ? keep : ('not meant' as const),
    }))
    await acts.settleMarks(work, { seen, answers, reason: '' }, town.moderator)
    await acts.publishStory(work, { seen, criticality: 0 }, town.moderator)
  })
  site.clock.advance({ minutes: 30 })
  await site.runJob('stories.release')
}

const told = async () =>
  (await site.outbox())
    .filter(({ template }) => template === 'thankedByName')
    .map(({ to_account }) => to_account)
    .sort()

test('nobody is told where the moderator did not say that the name is thanked', async () => {
  await publishWith('not a person')
  expect(await told()).toEqual([])
})

test('whoever has the thanked first name in the cast of the service hears at once, and nobody else', async () => {
  await publishWith('thanked by first name')
  expect(await told()).toEqual([town.nurse.accountId, porter.accountId].sort())
})

test('whoever stopped mails about stories hears nothing of it', async () => {
  await site.work((work) => stopMails(work, porter.accountId))
  await publishWith('thanked by first name')
  expect((await told()).filter((accountId) => accountId === porter.accountId)).toHaveLength(1)
})
