import { randomBytes } from 'node:crypto'
import { aToldStory } from '../moderation/fixtures.ts'
import { acts } from '../moderation/index.ts'
import { keepReasons, marksOf, openMarks } from '../moderation/marks.ts'
import { addOrganisation, addService, joinOrganisation } from '../organisations/index.ts'
import type { StaffViewer } from '../platform/auth/index.ts'
import type { Db } from '../platform/db/index.ts'
import { checking, responseRules, sendReply, writing } from '../responses/index.ts'
import { staffViewer } from '../staff/index.ts'
import { type ToldStory, tellStory } from '../stories/index.ts'
import { confirmAddress } from './mail-box.ts'
import { addSomeone, type Enrolled } from './people.ts'
import type { Site } from './site.ts'

/** A small town to test in: one trust that has joined, two wards, three moderators,
 * a director and a nurse who answers. */
export interface Wellmouth {
  site: Site
  trust: { id: number; code: string }
  ward: { id: number; code: string }
  otherWard: { id: number; code: string }
  moderator: StaffViewer
  second: StaffViewer
  senior: StaffViewer
  nurse: Enrolled
  director: Enrolled
  /** The moderator, as somebody who signs in. */
  asha: Enrolled
}

export interface ToldHere {
  storyId: number
  publicId: string
  receiptCode: string
}

/** Builds the town by the actions that the pages use. */
export async function openWellmouth(site: Site): Promise<Wellmouth> {
  const trust = { code: 'WM0', name: 'Wellmouth Hospitals Trust', kind: 'trust', place: 'Wellmouth' } as const
  const { id } = await site.work((work) => addOrganisation(work, trust))
  const ward = (code: string, name: string) =>
    site.work((work) => addService(work, { code, name, kind: 'ward', at: 'WM0', place: 'Wellmouth' }))
  const maple = await ward('WM0M', 'Maple Ward')
  const quay = await ward('WM0Q', 'Quay Ward')
  const nurse = await addSomeone(site, {
    name: 'Ines Okoro',
    roleTitle: 'Ward sister',
    memberships: [{ organisationId: id, role: 'responder' }],
  })
  const director = await addSomeone(site, {
    name: 'Moira Tench',
    roleTitle: 'Director of involvement',
    memberships: [{ organisationId: id, role: 'director' }],
  })
  await site.work((work) => joinOrganisation(work, { code: 'WM0', directorId: director.accountId }))
  const asha = await addModerator(site, 'Asha Pell', 'moderator')
  return {
    site,
    trust: { id, code: 'WM0' },
    ward: maple,
    otherWard: quay,
    moderator: asha.viewer,
    asha,
    second: (await addModerator(site, 'Tom Wray', 'moderator')).viewer,
    senior: (await addModerator(site, 'Lin Garvey', 'senior moderator')).viewer,
    nurse,
    director,
  }
}

async function addModerator(
  site: Site,
  name: string,
  role: 'moderator' | 'senior moderator',
): Promise<Enrolled & { viewer: StaffViewer }> {
  const enrolled = await addSomeone(site, { name, roleTitle: 'Moderator', platformRoles: [role] })
  const viewer = await staffViewer(site.rows, enrolled.accountId)
  if (!viewer) throw new Error(`${name} is not there`)
  return { ...enrolled, viewer }
}

/** Tells a story about Maple Ward, unless it says otherwise. Whoever gives an address confirms it. */
export async function tell({ site, ward }: Wellmouth, more: Partial<ToldStory> = {}): Promise<ToldHere> {
  const told = aToldStory({ serviceIds: [ward.id], ...more })
  const { storyId, publicId } = await site.work((work) => tellStory(work, told))
  if (told.email) await confirmAddress(site)
  return { storyId, publicId, receiptCode: told.receiptCode ?? '' }
}

/** What a moderator has before them now. */
export async function seenNow({ site }: Wellmouth, storyId: number) {
  const story = await site.rows
    .selectFrom('content.stories')
    .select('latest_version_id as versionId')
    .where('id', '=', storyId)
    .executeTakeFirstOrThrow()
  const decision = await site.rows
    .selectFrom('content.moderation_decisions')
    .select((eb) => eb.fn.max('id').as('id'))
    .where('subject_kind', '=', 'story')
    .where('subject_id', '=', storyId)
    .where('undone_at', 'is', null)
    .executeTakeFirst()
  return { storyId, versionId: story.versionId ?? 0, decisionId: decision?.id ?? 0 }
}

/** A moderator looks at every marked word, lets it stay, and approves the story. */
export async function approve(town: Wellmouth, { storyId }: ToldHere): Promise<void> {
  const { site, moderator } = town
  const seen = await seenNow(town, storyId)
  await site.work(async (work) => {
    const words = await wordsOf(work.db, storyId)
    const marks = openMarks(await marksOf(work.db, { kind: 'story', id: storyId }, words))
    const answers = marks.map(({ family, type, words }) => ({
      type,
      words,
      keep: family === 'concern' ? ('not meant' as const) : keepReasons[family][0],
    }))
    if (answers.length > 0) await acts.settleMarks(work, { seen, answers, reason: '' }, moderator)
    await acts.publishStory(work, { seen, criticality: 2 }, moderator)
  })
}

function wordsOf(db: Db, storyId: number) {
  return db
    .selectFrom('content.stories as story')
    .innerJoin('content.story_versions as version', 'version.id', 'story.latest_version_id')
    .select(['version.title', 'version.body', 'story.screen_name as screenName'])
    .where('story.id', '=', storyId)
    .executeTakeFirstOrThrow()
}

/** Has stories approved and waits until they are released. */
export async function publish(town: Wellmouth, ...stories: ToldHere[]): Promise<void> {
  for (const told of stories) await approve(town, told)
  town.site.clock.advance({ minutes: 30 })
  await town.site.runJob('stories.release')
}

/** Tells a story and has it published. */
export async function tellAndPublish(town: Wellmouth, more: Partial<ToldStory> = {}): Promise<ToldHere> {
  const told = await tell(town, more)
  await publish(town, told)
  return told
}

export interface Answering {
  body: string
  change?: responseRules.ChangeClaim
  why?: string
  invitation?: writing.Invitation
}

/** The nurse answers and a moderator publishes it. @returns the response's id */
export async function answer(
  town: Wellmouth,
  { storyId }: ToldHere,
  { body, change = responseRules.noChange, why = '', invitation }: Answering,
): Promise<number> {
  const { site, trust, ward, nurse } = town
  const written = {
    storyId,
    accountId: nurse.accountId,
    organisationId: trust.id,
    serviceId: ward.id,
    body,
    change,
    why,
    invitation: invitation ?? null,
  }
  const responseId = await site.work((work) => writing.submitResponse(work, written))
  await site.work(async (work) => {
    await checking.publishResponse(work, responseId)
    await acts.recordDecision(work, {
      subject: { kind: 'response', id: responseId },
      verdict: 'publish',
      moderatorId: town.moderator.accountId,
    })
  })
  return responseId
}

/** The author replies and a moderator publishes it. */
export async function reply(
  { site, moderator }: Wellmouth,
  { storyId }: ToldHere,
  { responseId, body }: { responseId: number; body: string },
): Promise<void> {
  const sent = { storyId, responseId, body, formKey: randomBytes(32) }
  const { replyId } = await site.work((work) => sendReply(work, sent))
  await site.work(async (work) => {
    await checking.publishReply(work, { replyId })
    await acts.recordDecision(work, {
      subject: { kind: 'reply', id: replyId },
      verdict: 'publish',
      moderatorId: moderator.accountId,
    })
  })
}
