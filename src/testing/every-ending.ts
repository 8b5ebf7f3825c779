import { randomBytes } from 'node:crypto'
import sharp from 'sharp'
import { acts } from '../moderation/index.ts'
import { checking, responseRules, sendReply, writing } from '../responses/index.ts'
import { authorEndings } from '../stories/index.ts'
import { addSomeone } from './people.ts'
import { answer, approve, publish, reply, seenNow, type ToldHere, tell, type Wellmouth } from './wellmouth.ts'

export const neverPublic = ['submitted', 'returned', 'held', 'approved', 'declined', 'withdrawn'] as const
export const wasPublic = ['hidden', 'unpublished', 'takendown', 'deleted', 'erased'] as const
export type Ending = (typeof neverPublic)[number] | (typeof wasPublic)[number] | 'published'

/** Parts of a story and of what hangs on it, each with a word of its own that stands nowhere else in the world. */
const parts = [
  'title',
  'body',
  'name',
  'purpose',
  'tag',
  'place',
  'answer',
  'why',
  'change',
  'invitation',
  'reply',
  'picture',
] as const
type Part = (typeof parts)[number]

/** The word that betrays one part of one story. */
export function canary(story: string, part: Part | Inside): string {
  return `zq${story}${part}`
}

export function canariesOf(ending: Ending): string[] {
  return parts.map((part) => canary(ending, part))
}

/** What hangs on the published story and is not public itself. */
export const insides = [
  'cutout',
  'draft',
  'declined',
  'returned',
  'waiting',
  'removed',
  'reply',
  'note',
  'newwords',
  'picture',
] as const
type Inside = (typeof insides)[number]
export const insideCanaries = insides.map((inside) => canary('inside', inside))

/** A story with the names of the pictures in answers to it. */
export type Pictured = ToldHere & { pictures: string[] }
export type Stories = Record<Ending, Pictured>

/** Tells a story for every ending that there is, and brings those that will be public before the public. */
export async function tellEveryEnding(town: Wellmouth): Promise<Stories> {
  const told = {} as Stories
  for (const ending of [...neverPublic, ...wasPublic, 'published'] as const)
    told[ending] = await tellOne(town, ending)
  await redact(town, told.published)
  await publish(town, ...wasPublic.map((ending) => told[ending]), told.published)
  for (const ending of [...wasPublic, 'published'] as const) await converse(town, told[ending], ending)
  await hangUnseen(town, told.published)
  await stopBeforePublic(town, told)
  return told
}

async function tellOne(town: Wellmouth, ending: Ending): Promise<Pictured> {
  const word = (part: Part) => canary(ending, part)
  const told = await tell(town, {
    title: `A story of ${word('title')}`,
    body: `We waited by the ${word('body')} until somebody came.${ending === 'published' ? ` In bed ${canary('inside', 'cutout')}.` : ''}`,
    screenName: word('name'),
    purpose: `So that ${word('purpose')} is known`,
    tags: [{ kind: 'about', tag: word('tag'), polarity: 'neutral' }],
    unlistedService: ending === 'published' ? '' : word('place'),
    email: `${ending}@author.example`,
  })
  return { ...told, pictures: [] }
}

async function redact(town: Wellmouth, told: ToldHere): Promise<void> {
  const seen = await seenNow(town, told.storyId)
  const edit = {
    seen,
    title: `A story of ${canary('published', 'title')}`,
    body: `We waited by the ${canary('published', 'body')} until somebody came.`,
    reason: `The bed gives them away: ${canary('inside', 'note')}`,
    changesMeaning: false,
  }
  await town.site.work((work) => acts.editStory(work, edit, town.moderator))
}

async function converse(town: Wellmouth, told: Pictured, ending: Ending): Promise<void> {
  const word = (part: Part) => canary(ending, part)
  const change = {
    kind: 'planned',
    what: word('change'),
    who: 'The ward',
    when: 'May 2026',
    because: '',
  } as const
  await draw(town, told, { accountId: town.nurse.accountId, alt: word('picture') })
  const responseId = await answer(town, told, {
    body: `Thank you, ${word('answer')}.`,
    why: word('why'),
    change,
    invitation: invitationOf(word('invitation')),
  })
  await reply(town, told, { responseId, body: `And so ${word('reply')}.` })
}

/** Begins an answer with a picture in it, and keeps the picture's name. */
async function draw(
  { site, trust }: Wellmouth,
  told: Pictured,
  { accountId, alt }: { accountId: number; alt: string },
): Promise<void> {
  const begun = { storyId: told.storyId, accountId, organisationId: trust.id, serviceId: null }
  const words = { body: '', why: '', change: responseRules.noChange }
  const responseId = await site.work((work) => writing.saveDraft(work, { ...begun, ...words }))
  const sent = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#ddeecc' } })
    .png()
    .toBuffer()
  const picture = { responseId, accountId, kind: 'picture', alt, sentence: '', sent } as const
  await site.work((work) => writing.pictures.addPicture(work, picture))
  const added = await writing.pictures.picturesOf(site.rows, responseId)
  told.pictures.push(...added.map(({ name }) => name))
}

function invitationOf(word: string) {
  const words = { what: word, when: word, where: word, access: word, expenses: word, ask: word }
  return { kind: 'group', until: '2026-12-31', ...words } as const
}

/** Answers, new words and replies under the published story that nobody but their writers and the moderators may read. */
async function hangUnseen(town: Wellmouth, told: Pictured): Promise<void> {
  const { site } = town
  const written = async (inside: Inside) => {
    const membership = { organisationId: town.trust.id, role: 'responder' } as const
    const { accountId } = await addSomeone(site, { memberships: [membership] })
    const change = {
      kind: 'made',
      what: canary('inside', inside),
      who: 'x',
      when: 'now',
      because: '',
    } as const
    const word = canary('inside', inside)
    const words = { body: word, why: word, change, invitation: invitationOf(word) }
    return { storyId: told.storyId, accountId, organisationId: town.trust.id, serviceId: null, ...words }
  }
  const submit = async (inside: Inside) => {
    const response = await written(inside)
    return { ...response, responseId: await site.work((work) => writing.submitResponse(work, response)) }
  }
  const draft = await written('draft')
  await draw(town, told, { accountId: draft.accountId, alt: canary('inside', 'picture') })
  await site.work((work) => writing.saveDraft(work, draft))
  await submit('waiting')
  const [declined, returned, removed] = [
    await submit('declined'),
    await submit('returned'),
    await submit('removed'),
  ]
  await site.work(async (work) => {
    await checking.declineResponse(work, { ...declined, reason: canary('inside', 'note') })
    await checking.returnResponse(work, { ...returned, reason: canary('inside', 'note') })
    await checking.publishResponse(work, removed.responseId)
    await writing.deleteResponse(work, removed)
  })
  await writeNewWords(town, told)
  const waiting = {
    storyId: told.storyId,
    responseId: null,
    body: canary('inside', 'reply'),
    formKey: randomBytes(32),
  }
  await site.work((work) => sendReply(work, waiting))
}

/** New words for an answer that is public wait for a moderator, while the old ones stay. */
async function writeNewWords({ site, trust }: Wellmouth, { storyId }: ToldHere): Promise<void> {
  const { accountId } = await addSomeone(site, {
    memberships: [{ organisationId: trust.id, role: 'responder' }],
  })
  const words = { body: 'We heard you.', why: '', change: responseRules.noChange, invitation: null }
  const place = { storyId, accountId, organisationId: trust.id, serviceId: null }
  const responseId = await site.work((work) => writing.submitResponse(work, { ...place, ...words }))
  await site.work((work) => checking.publishResponse(work, responseId))
  const newWord = canary('inside', 'newwords')
  const edit = { ...words, body: newWord, invitation: invitationOf(newWord), responseId, accountId }
  await site.work((work) => writing.editResponse(work, edit))
}

async function stopBeforePublic(town: Wellmouth, told: Stories): Promise<void> {
  const { site, moderator } = town
  const seen = (ending: Ending) => seenNow(town, told[ending].storyId)
  const [returned, held, declined] = [await seen('returned'), await seen('held'), await seen('declined')]
  await site.work((work) => acts.returnStory(work, { seen: returned, note: 'Which month?' }, moderator))
  await site.work((work) => acts.holdBackStory(work, { seen: held, reason: 'law', note: '' }, moderator))
  await site.work((work) =>
    acts.declineStory(work, { seen: declined, reason: 'told before', note: '' }, moderator),
  )
  await site.work((work) => authorEndings.withdrawStory(work, told.withdrawn.storyId))
  await approve(town, told.approved)
}

/** Ends every story but one, each in its own way. */
export async function endThemAll(town: Wellmouth, told: Stories): Promise<void> {
  const { site, moderator, second, senior } = town
  await site.work((work) => authorEndings.deleteStory(work, told.erased.storyId))
  site.clock.advance({ days: 31 })
  await site.runJob('stories.erase')
  await site.runJob('responses.erase')
  const because = (storyId: number) =>
    ({ storyId, reason: 'privacy', note: canary('inside', 'note') }) as const
  await site.work((work) => authorEndings.hideStory(work, told.hidden.storyId))
  await site.work((work) => authorEndings.deleteStory(work, told.deleted.storyId))
  await site.work((work) => acts.unpublishStory(work, because(told.unpublished.storyId), moderator))
  await site.work((work) => acts.confirmUnpublish(work, told.unpublished.storyId, second))
  await site.work((work) => acts.askTakeDown(work, because(told.takendown.storyId), second))
  await site.work((work) => acts.confirmTakeDown(work, told.takendown.storyId, senior))
}
