import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { acts } from '../../moderation/index.ts'
import { marksOf, openMarks } from '../../moderation/marks.ts'
import { absences, accounts } from '../../staff/index.ts'
import { authorEndings, ownStories } from '../../stories/index.ts'
import { addSomeone, type Enrolled } from '../../testing/people.ts'
import { openSite, type Site } from '../../testing/site.ts'
import { openWellmouth, seenNow, tell, type Wellmouth } from '../../testing/wellmouth.ts'
import { praise } from '../index.ts'
import { stopMails } from '../stop-mails.ts'

let site: Site
let town: Wellmouth

beforeAll(async () => {
  site = await openSite()
  town = await openWellmouth(site)
})
afterAll(() => site.close())

let people: Enrolled[] = []
beforeEach(() => {
  people = []
})
/** Everybody whom a test added leaves, so that the next one begins with the nurse and the director. */
afterEach(async () => {
  for (const { accountId } of people) await site.work((work) => accounts.leave(work, accountId, 'system'))
})

async function member(name: string, roleTitle = '', serviceIds = [town.ward.id]): Promise<Enrolled> {
  const memberships = [{ organisationId: town.trust.id, role: 'reader' as const, serviceIds }]
  const person = await addSomeone(site, { name, roleTitle, memberships })
  people.push(person)
  return person
}

type Keep = 'thanked by first name' | 'not a person'
interface Decided {
  /** What a moderator says of each name; a name is replaced where words are given in its place. */
  keep?: Keep
  instead?: string
  tellThem?: boolean
}

/** Tells a story; a moderator settles its marks, and it becomes public. @returns its id */
async function publishWith(
  body: string,
  { keep = 'thanked by first name', ...how }: Decided = {},
): Promise<number> {
  const told = await tell(town, { title: 'A night there', body })
  const seen = await seenNow(town, told.storyId)
  await site.work(async (work) => {
    const text = { title: 'A night there', body, screenName: 'BlueKettle' }
    const marks = openMarks(await marksOf(work.db, { kind: 'story', id: told.storyId }, text))
    const answers = marks.map(({ family, type, words }): acts.MarkAnswer => {
      if (family !== 'identifier') return { type, words, keep: 'not meant' }
      if (how.instead === undefined) return { type, words, keep }
      return { type, words, replaceWith: how.instead, tellThem: how.tellThem ?? false }
    })
    await acts.settleMarks(work, { seen, answers, reason: 'To protect people.' }, town.moderator)
  })
  await approveNow(told.storyId)
  return told.storyId
}

/** Whatever is marked in new words stays, and the story is approved and released. */
async function approveNow(storyId: number): Promise<void> {
  const seen = await seenNow(town, storyId)
  await site.work(async (work) => {
    const { title, body } = await work.db
      .selectFrom('content.story_versions')
      .select(['title', 'body'])
      .where('id', '=', seen.versionId)
      .executeTakeFirstOrThrow()
    const marks = openMarks(
      await marksOf(work.db, { kind: 'story', id: storyId }, { title, body, screenName: 'BlueKettle' }),
    )
    const answers = marks.map(({ type, words }) => ({ type, words, keep: 'not a person' as const }))
    await acts.settleMarks(work, { seen, answers, reason: '' }, town.moderator)
    await acts.publishStory(work, { seen: await seenNow(town, storyId), criticality: 0 }, town.moderator)
  })
  site.clock.advance({ minutes: 30 })
  await site.runJob('stories.release')
}

/** Who got a mail of this kind about a story. */
async function toldBy(template: string, storyId: number): Promise<(number | null)[]> {
  const mails = await site.rows
    .selectFrom('ops.outbox')
    .select('to_account')
    .where('template', '=', template)
    .where('while_public', '=', storyId)
    .orderBy('to_account')
    .execute()
  return mails.map(({ to_account }) => to_account)
}

const publicIdOf = async (storyId: number) =>
  (
    await site.rows
      .selectFrom('content.stories')
      .select('public_id')
      .where('id', '=', storyId)
      .executeTakeFirstOrThrow()
  ).public_id
const praiseOf = (storyId: number) =>
  site.rows.selectFrom('content.praise').where('story_id', '=', storyId).selectAll().execute()
/** What directors are asked about this story. */
async function toPassOn(storyId: number) {
  const publicId = await publicIdOf(storyId)
  const all = await praise.praiseToPassOn(site.rows, [town.trust.id], '2026-03-09')
  return all.filter(({ storyPublicId }) => storyPublicId === publicId)
}
const figure = (since = '2026-01-01') =>
  praise.praiseFigure(site.rows, { organisationId: town.trust.id, since, now: site.clock.now() })

describe('somebody who is thanked by name', () => {
  test.each([
    ['Nurse Ines sat with me and was wonderful. Thank you, Ines.', 'Ines Okoro'],
    ['Kim the porter was so kind to my mother.', 'Kim Osei'],
  ])('the only one it can mean hears at once: %s', async (body, name) => {
    await member('Kim Osei', 'Porter')
    await member('Ines Brandreth', 'Porter')
    const storyId = await publishWith(body)
    const account = await site.rows
      .selectFrom('staff.accounts')
      .select('id')
      .where('name', '=', name)
      .where('left_at', 'is', null)
      .executeTakeFirstOrThrow()
    expect(await toldBy('thankedByName', storyId)).toEqual([account.id])
    expect(await toldBy('praiseToPassOn', storyId)).toEqual([])
    expect(await praise.thanksTo(site.rows, account.id)).not.toEqual([])
  })

  test('nobody hears where the moderator did not say that the name is thanked', async () => {
    const storyId = await publishWith('Nurse Ines sat with me and was wonderful.', { keep: 'not a person' })
    expect(await toldBy('thankedByName', storyId)).toEqual([])
    expect(await toldBy('praiseToPassOn', storyId)).toEqual([])
  })

  test('of two Amys nobody is guessed: a director is asked, and one press passes it on', async () => {
    const amy = await member('Amy Cole')
    await member('Amy Dunn')
    const storyId = await publishWith('Amy was so kind to me all night.')
    expect(await toldBy('thankedByName', storyId)).toEqual([])
    expect(await toldBy('praiseToPassOn', storyId)).toEqual([town.director.accountId])
    const [asked] = await toPassOn(storyId)
    expect(asked?.members.map(({ name }) => name)).toEqual(['Amy Cole', 'Amy Dunn'])
    const passing = {
      praise: asked?.publicId ?? '',
      organisationIds: [town.trust.id],
      accountId: town.director.accountId,
      to: { member: amy.accountId },
    }
    await site.work((work) => praise.passOn(work, passing))
    expect(await toldBy('thankedByName', storyId)).toEqual([amy.accountId])
    expect(await toPassOn(storyId)).toEqual([])
    await expect(site.work((work) => praise.passOn(work, passing))).rejects.toThrow('before you')
  })

  test('nobody of another organisation passes it on, and nobody from outside the cast is told', async () => {
    const storyId = await publishWith('Beatrice was so kind to me.')
    const [asked] = await toPassOn(storyId)
    const passing = (organisationIds: number[], to: praise.PassedTo) =>
      site.work((work) =>
        praise.passOn(work, {
          praise: asked?.publicId ?? '',
          accountId: town.director.accountId,
          organisationIds,
          to,
        }),
      )
    await expect(passing([town.trust.id + 1], 'by hand')).rejects.toThrow('no such praise')
    await expect(passing([town.trust.id], { member: town.asha.accountId })).rejects.toThrow('your cast')
    await passing([town.trust.id], 'by hand')
    expect((await praise.praisePassedOn(site.rows, [town.trust.id]))[0]).toMatchObject({
      outcome: 'by hand',
      settledBy: 'Moira Tench',
    })
  })

  test('whoever stopped mails gets none, and finds it on their page', async () => {
    const kim = await member('Kim Osei', 'Porter')
    await site.work((work) => stopMails(work, kim.accountId))
    const storyId = await publishWith('Kim was so kind to me.')
    expect(await toldBy('thankedByName', storyId)).toEqual([])
    expect(await praise.thanksTo(site.rows, kim.accountId)).toHaveLength(1)
  })

  test('whoever is away hears when they are back', async () => {
    const kim = await member('Kim Osei', 'Porter')
    const today = site.clock.now().toISOString().slice(0, 10)
    const away = { accountId: kim.accountId, firstDay: today, lastDay: today, coverId: null }
    await site.work((work) => absences.sayAway(work, away))
    const storyId = await publishWith('Kim was so kind to me.')
    await site.runJob('alerts.praise')
    expect(await toldBy('thankedByName', storyId)).toEqual([])
    site.clock.advance({ days: 1 })
    await site.runJob('alerts.praise')
    await site.runJob('alerts.praise')
    expect(await toldBy('thankedByName', storyId)).toEqual([kim.accountId])
  })
})

describe('a name that a moderator took out', () => {
  const body = 'Sister Okoro sat with me and was wonderful and kind.'

  test('still reaches them in private where the moderator said so, and the mail says why it is not there', async () => {
    const storyId = await publishWith(body, { instead: 'a ward sister', tellThem: true })
    expect(await toldBy('thankedByName', storyId)).toEqual([town.nurse.accountId])
    const mail = await site.rows
      .selectFrom('ops.outbox')
      .selectAll()
      .where('template', '=', 'thankedByName')
      .where('while_public', '=', storyId)
      .executeTakeFirstOrThrow()
    expect(mail.params).toMatchObject({ takenOut: 'yes' })
    expect(JSON.stringify(mail.params)).not.toContain('Okoro')
    const publicId = await publicIdOf(storyId)
    for (const path of [`/stories/${publicId}`, `/api/v1/stories/${publicId}`, `/stories/${publicId}.atom`])
      expect((await site.browser().get(path)).body).not.toContain('Okoro')
  })

  test('travels nowhere where the moderator took the tick away', async () => {
    const storyId = await publishWith(body, { instead: 'a ward sister' })
    expect(await toldBy('thankedByName', storyId)).toEqual([])
    expect(await praiseOf(storyId)).toEqual([])
  })

  test('travels nowhere once its author has taken it out themselves', async () => {
    const storyId = await publishWith('Amelia sat with me and was wonderful and kind.', {
      instead: 'somebody',
      tellThem: true,
    })
    expect(await toPassOn(storyId)).toHaveLength(1)
    await site.work((work) =>
      ownStories.reviseStory(work, {
        storyId,
        title: 'A night there',
        body: 'Somebody sat with me and was kind.',
        concern: null,
      }),
    )
    await approveNow(storyId)
    await site.runJob('moderation.release-edits')
    expect(await toPassOn(storyId)).toEqual([])
  })
})

describe('a team that is thanked', () => {
  test('everybody in the cast of the service hears once, and nobody elsewhere', async () => {
    const ward = await member('Kim Osei', 'Porter')
    await member('Lee Quarry', 'Porter', [town.otherWard.id])
    const storyId = await publishWith(
      'The night team on Maple Ward was wonderful. All the staff were so kind.',
    )
    const here = [town.nurse, town.director, ward].map(({ accountId }) => accountId)
    expect(await toldBy('teamThanked', storyId)).toEqual(here.sort((a, b) => a - b))
  })

  test('a place that is not known is asked about', async () => {
    const storyId = await publishWith('The staff at Seaview House were lovely and kind.')
    expect(await toldBy('teamThanked', storyId)).toEqual([])
    const [asked] = await toPassOn(storyId)
    expect(asked?.services.map(({ name }) => name)).toEqual(['Maple Ward'])
    await site.work((work) =>
      praise.passOn(work, {
        praise: asked?.publicId ?? '',
        organisationIds: [town.trust.id],
        accountId: town.director.accountId,
        to: { service: town.ward.id },
      }),
    )
    expect(await toldBy('teamThanked', storyId)).toContain(town.nurse.accountId)
  })
})

describe('within a day', () => {
  test('the share says how much was passed on in its day; what has its day left counts in neither', async () => {
    site.clock.advance({ days: 3 })
    const since = site.clock.now().toISOString().slice(0, 10)
    await publishWith('The night team on Maple Ward was wonderful.')
    const storyId = await publishWith('Clarissa was so kind to me.')
    expect(await figure(since)).toEqual({ base: 1, inTime: 1, open: 1 })
    site.clock.advance({ hours: 19 })
    await site.runJob('alerts.praise')
    await site.runJob('alerts.praise')
    expect(await toldBy('praiseToPassOn', storyId)).toEqual([
      town.director.accountId,
      town.director.accountId,
    ])
    site.clock.advance({ hours: 6 })
    expect(await figure(since)).toEqual({ base: 2, inTime: 1, open: 0 })
  })

  test('a deleted story takes its praise along', async () => {
    const storyId = await publishWith('Rowena was so kind to me.')
    await site.work((work) => authorEndings.deleteStory(work, storyId))
    expect(await toPassOn(storyId)).toEqual([])
    site.clock.advance({ days: 3 })
    await site.runJob('stories.erase')
    await site.runJob('alerts.praise')
    expect(await praiseOf(storyId)).toEqual([])
  })
})
