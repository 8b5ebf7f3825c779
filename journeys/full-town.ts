import { randomBytes } from 'node:crypto'
import { authorContact } from '../src/authors/index.ts'
import { acts, objections } from '../src/moderation/index.ts'
import { addOrganisation } from '../src/organisations/index.ts'
import { checking, responseRules, sendReply, writing } from '../src/responses/index.ts'
import { accounts, staffViewer } from '../src/staff/index.ts'
import { authorEndings } from '../src/stories/index.ts'
import { confirmationLink } from '../src/testing/mail-box.ts'
import { addSomeone, type Enrolled } from '../src/testing/people.ts'
import {
  answer,
  publish,
  reply,
  seenNow,
  type ToldHere,
  tell,
  type Wellmouth,
} from '../src/testing/wellmouth.ts'
import { type FullBackstage, fillBackstage } from './full-backstage.ts'
import { type FullCare, fillCare } from './full-care.ts'
import { type FullHeadspace, fillHeadspace } from './full-headspace.ts'
import { type FullSignOn, fillSignOn } from './full-sign-on.ts'

/** The town with something on every page: stories in every state, and something that waits for everybody. */
export interface FullTown extends FullBackstage, FullCare, FullHeadspace, FullSignOn {
  /** Answered with a change, and answered back. */
  loop: ToldHere
  /** Public, and nobody has answered. */
  quiet: ToldHere
  /** Not read yet, with words to look at. */
  waiting: ToldHere
  /** A moderator proposes other words. */
  asked: ToldHere
  hidden: ToldHere
  deleted: ToldHere
  unpublished: ToldHere
  /** Thanks a team that hears of it, and one that a director has to pass it on to. */
  thanking: ToldHere
  waitingResponse: number
  /** Numbers on the desk: a notice that waits, one that its author is asked about, an objection, and one that is answered. */
  notice: number
  askedNotice: number
  objection: number
  answeredObjection: number
  waitingReply: number
  /** Decided by the moderator, who can still undo it. */
  decidedReply: number
  /** Public ids of the nurse's answer and of a reply that a moderator gave back. */
  answerId: string
  returnedReply: string
  operator: Enrolled
  enrolment: string
  /** A decision of a colleague that waits for the moderator to read it a second time. */
  secondReading: number
  /** The path in a mail that asks somebody whether an address is theirs. */
  confirmation: string
  firstPerson: string | null
}

export async function fillTown(town: Wellmouth): Promise<FullTown> {
  const { site, nurse } = town
  const cottage = {
    code: 'WM9',
    name: 'Millrace Cottage Hospital',
    kind: 'trust',
    place: 'Millrace',
  } as const
  await site.work((work) => addOrganisation(work, cottage))
  const firstPerson = await site.work((work) => accounts.firstPersonLink(work))
  const operator = await addSomeone(site, {
    name: 'Owen Pryce',
    roleTitle: 'Operator',
    platformRoles: ['operator'],
  })
  const told = await tellStories(town)
  await site.work((work) => authorEndings.hideStory(work, told.hidden.storyId))
  await site.work((work) => authorEndings.deleteStory(work, told.deleted.storyId))
  await site.work((work) =>
    acts.unpublishStory(
      work,
      { storyId: told.unpublished.storyId, reason: 'privacy', note: 'A bed number.' },
      town.second,
    ),
  )
  await proposeWords(town, told.asked)
  const answered = await converse(town, told.loop)
  const draft = writtenBy(town, nurse.accountId, told.quiet, 'I would like to think about this.')
  await site.work((work) => writing.saveDraft(work, draft))
  const waits = writtenBy(town, operator.accountId, told.quiet, 'Dr Green has read this.')
  const waitingResponse = await site.work((work) => writing.submitResponse(work, waits))
  const { token } = await site.work((work) =>
    accounts.issueEnrolment(work, town.moderator.accountId, 'system'),
  )
  await asksForMails(town, told.waiting)
  const confirmation = await confirmationLink(site)
  await leaveDraft(town, told.loop)
  const behind = {
    ...(await fillBackstage(town, told.loop)),
    ...(await fillSignOn(town)),
    ...(await fillCare(town)),
    ...(await fillHeadspace(town, told.quiet)),
  }
  return {
    ...told,
    ...answered,
    ...behind,
    ...(await lookAgain(town, told)),
    decidedReply: await decideReply(town, told.loop),
    secondReading: await chooseForSecond(town, told.unpublished),
    waitingResponse,
    operator,
    enrolment: token,
    firstPerson,
    confirmation,
  }
}

async function tellStories(town: Wellmouth) {
  const about = (title: string, more: Parameters<typeof tell>[1] = {}) => tell(town, { title, ...more })
  const public_ = {
    loop: await about('The clock that nobody could read', {
      body: 'First words.\n\nThen a second part.',
      email: 'loop@author.example',
    }),
    quiet: await about('A long wait in the corridor', { serviceIds: [town.otherWard.id] }),
    hidden: await about('Something to hide'),
    deleted: await about('Something to delete'),
    unpublished: await about('Something to look at again'),
    thanking: await about('Thank you', {
      body: 'The staff at Seaview House were lovely. The night team on Maple Ward was wonderful.',
    }),
  }
  await publish(town, ...Object.values(public_))
  const body = 'Dr Green rang me on 07700 900123 and I wanted to end my life.'
  return {
    ...public_,
    waiting: await about('A story with words to look at', { body }),
    asked: await about('A story to ask about', { edits: 'ask first' }),
  }
}

/** Somebody begins an answer and leaves. */
async function leaveDraft(town: Wellmouth, story: ToldHere): Promise<void> {
  const memberships = [{ organisationId: town.trust.id, role: 'responder' as const }]
  const { accountId } = await addSomeone(town.site, { name: 'Gwen Ashby', memberships })
  const draft = writtenBy(town, accountId, story, 'I am sorry about the clock. We have ordered another.')
  await town.site.work((work) => writing.saveDraft(work, draft))
  await town.site.work((work) => accounts.leave(work, accountId, 'system'))
}

/** An author gives an address, and has not yet said that it is theirs. */
async function asksForMails({ site }: Wellmouth, { storyId }: ToldHere): Promise<void> {
  const { author_id } = await site.rows
    .selectFrom('content.stories')
    .select('author_id')
    .where('id', '=', storyId)
    .executeTakeFirstOrThrow()
  await site.work((work) => authorContact.askToConfirm(work, [author_id ?? ''], 'asked@author.example'))
}

/** Chance chooses one decision in twenty; here it has chosen one of a colleague. */
async function chooseForSecond({ site }: Wellmouth, { storyId }: ToldHere): Promise<number> {
  const { latest_version_id } = await site.rows
    .selectFrom('content.stories')
    .select('latest_version_id')
    .where('id', '=', storyId)
    .executeTakeFirstOrThrow()
  const { decision } = await site.rows
    .selectFrom('content.moderation_decisions')
    .select((eb) => eb.fn.max('id').as('decision'))
    .where('subject_kind', '=', 'story')
    .where('subject_id', '=', storyId)
    .executeTakeFirstOrThrow()
  const chosen = {
    decision_id: decision,
    story_id: storyId,
    version_id: latest_version_id ?? 0,
    chosen_on: '2026-03-02',
  }
  const { id } = await site.work((work) =>
    work.db.insertInto('content.second_readings').values(chosen).returning('id').executeTakeFirstOrThrow(),
  )
  return id
}

async function lookAgain(
  { site, director, trust, senior }: Wellmouth,
  told: Record<'loop' | 'quiet', ToldHere>,
) {
  const viewer = await staffViewer(site.rows, director.accountId)
  if (!viewer) throw new Error('the director is not there')
  const { storyId } = told.loop
  const newest = async () =>
    (
      await site.rows
        .selectFrom('content.objections')
        .select('id')
        .orderBy('id', 'desc')
        .executeTakeFirstOrThrow()
    ).id
  const give = async () => {
    await site.work((work) => objections.giveNotice(work, { storyId, ...notice }))
    return newest()
  }
  const waits = await give()
  const asked = await give()
  await site.work((work) => objections.sendToAuthor(work, asked, senior))
  const object = async (story: ToldHere) => {
    const asking = {
      storyId: story.storyId,
      organisationId: trust.id,
      ground: 'wrong fact',
      words: 'It was mended.',
    } as const
    await site.work((work) => objections.object(work, asking, viewer))
    return newest()
  }
  const answeredObjection = await object(told.loop)
  const closing = {
    outcome: 'stays',
    reason: 'answer in public',
    noteToThem: 'Please answer.',
    privateNote: 'Fair.',
  } as const
  await site.work((work) =>
    objections.closeObjection(work, { objectionId: answeredObjection, ...closing }, senior),
  )
  return { notice: waits, askedNotice: asked, answeredObjection, objection: await object(told.quiet) }
}

const notice = {
  name: 'Perpetua Vane',
  email: 'perpetua@vane.example',
  statement: 'First words.',
  meaning: 'That I was not there.',
  wrongParts: 'I was there.',
  whyDefamatory: 'People asked me.',
  sharesDetails: true,
}

async function proposeWords(town: Wellmouth, { storyId }: ToldHere): Promise<void> {
  const words = {
    title: 'A story to ask about',
    body: 'Somebody sat with her.',
    reason: 'The room gives her away.',
  }
  const edit = { seen: await seenNow(town, storyId), ...words, changesMeaning: false }
  await town.site.work((work) => acts.editStory(work, edit, town.moderator))
  const seen = await seenNow(town, storyId)
  await town.site.work((work) => acts.publishStory(work, { seen, criticality: 1 }, town.moderator))
}

async function decideReply({ site, moderator }: Wellmouth, { storyId }: ToldHere): Promise<number> {
  const sent = { storyId, responseId: null, body: 'My neighbour is Ann.', formKey: randomBytes(32) }
  const { replyId } = await site.work((work) => sendReply(work, sent))
  await site.work((work) =>
    checking.pending.decideLater(work, {
      subject: { kind: 'reply', id: replyId },
      verdict: 'return',
      noteToAuthor: 'Please leave out the name of your neighbour.',
      moderatorId: moderator.accountId,
    }),
  )
  return replyId
}

async function converse(town: Wellmouth, told: ToldHere) {
  const { site } = town
  const change = {
    kind: 'planned',
    what: 'Clocks in every bay',
    who: 'The estates team',
    when: 'May 2026',
    because: '',
  } as const
  const responseId = await answer(town, told, { body: 'I am sorry.', why: 'I run the ward.', change })
  await reply(town, told, { responseId, body: 'Thank you.' })
  const send = (body: string) =>
    site.work((work) =>
      sendReply(work, { storyId: told.storyId, responseId, body, formKey: randomBytes(32) }),
    )
  const { replyId: returned } = await send('My name is in here.')
  await site.work((work) =>
    checking.returnReply(work, { replyId: returned, reason: 'Please leave out your name.' }),
  )
  const { replyId: waitingReply } = await send('And one thing more.')
  const publicIdOf = async (table: 'content.responses' | 'content.replies', id: number) =>
    (await site.rows.selectFrom(table).select('public_id').where('id', '=', id).executeTakeFirstOrThrow())
      .public_id
  return {
    waitingReply,
    answerId: await publicIdOf('content.responses', responseId),
    returnedReply: await publicIdOf('content.replies', returned),
  }
}

function writtenBy({ trust }: Wellmouth, accountId: number, { storyId }: ToldHere, body: string) {
  return {
    storyId,
    accountId,
    organisationId: trust.id,
    serviceId: null,
    body,
    why: '',
    change: responseRules.noChange,
  }
}
