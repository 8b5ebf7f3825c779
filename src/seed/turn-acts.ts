import { createHash } from 'node:crypto'
import { takePart } from '../invitations/index.ts'
import { acts } from '../moderation/index.ts'
import { addDays, dayOf } from '../platform/clock/index.ts'
import { checking, responseRules, sayIfItHelped, sendReply, writing } from '../responses/index.ts'
import { act, known, type Stage } from './ground.ts'
import type { Told } from './play.ts'
import type { SeedTurn } from './story.ts'

/** Somebody answers, or the author does; a moderator reads it an hour later. */
export async function takeTurn(stage: Stage, told: Told, turn: SeedTurn): Promise<void> {
  if (turn.who) await respond(stage, told, turn, turn.who)
  else await reply(stage, told, turn)
}

async function respond(stage: Stage, { story, storyId }: Told, turn: SeedTurn, who: string): Promise<void> {
  const person = known(stage.people, who)
  const { body, change, stays, helped, invites } = turn
  const service = story.at
    .map((key) => known(stage.services, key))
    .find(({ organisationId }) => organisationId === person.organisationId)
  const written = {
    storyId,
    accountId: person.accountId,
    organisationId: person.organisationId ?? 0,
    serviceId: service?.id ?? null,
    body,
    why: person.why,
    invitation: invitationIn(stage, invites),
    change: change ? { ...responseRules.noChange, ...change } : responseRules.noChange,
  }
  if (stays === 'draft') return void (await act(stage, (work) => writing.saveDraft(work, written)))
  const responseId = await act(stage, (work) => writing.submitResponse(work, written))
  if (stays === 'waiting') return
  stage.clock.advance({ minutes: 50 })
  if (stays === 'returned') return giveBack(stage, responseId)
  await act(stage, async (work) => {
    // Somebody who has answered often may be public already, by graded trust.
    if ((await checking.responseToCheck(work.db, responseId))?.status === 'published') return
    await checking.publishResponse(work, responseId)
    await decision(stage, work, { kind: 'response', id: responseId })
  })
  if (helped) await sayHelped(stage, storyId, { responseId, helped })
  if (invites?.comes !== undefined) await comeAlong(stage, { storyId, responseId, message: invites.comes })
}

function invitationIn(stage: Stage, invites: SeedTurn['invites']): writing.Invitation | null {
  if (!invites) return null
  const { stands, comes: _, ...invitation } = invites
  return { ...invitation, until: addDays(dayOf(stage.clock.now()), stands) }
}

/** The author says on their own page that they would like to come. */
async function comeAlong(
  stage: Stage,
  coming: { storyId: number; responseId: number; message: string },
): Promise<void> {
  stage.clock.advance({ minutes: 30 })
  await act(stage, async (work) => {
    const { author_id } = await work.db
      .selectFrom('content.stories')
      .select('author_id')
      .where('id', '=', coming.storyId)
      .executeTakeFirstOrThrow()
    if (author_id) await takePart(work, { ...coming, authorId: author_id })
  })
}

async function giveBack(stage: Stage, responseId: number): Promise<void> {
  const reason =
    'The story thanks the midwives for the calm. Could you say something to that, in your own words?'
  await act(stage, async (work) => {
    const isPublic = (await checking.responseToCheck(work.db, responseId))?.status === 'published'
    if (isPublic) await checking.trust.takeBackTrusted(work, { responseId, reason })
    else await checking.returnResponse(work, { responseId, reason })
  })
}

async function reply(stage: Stage, { storyId }: Told, { body, after }: SeedTurn): Promise<void> {
  const formKey = createHash('sha256').update(`demonstration reply ${storyId} ${after}`).digest()
  const { replyId } = await act(stage, (work) =>
    sendReply(work, { storyId, responseId: null, body, formKey }),
  )
  stage.clock.advance({ minutes: 40 })
  await act(stage, async (work) => {
    await checking.publishReply(work, { replyId })
    await decision(stage, work, { kind: 'reply', id: replyId })
  })
}

type Subject = Parameters<typeof acts.recordDecision>[1]['subject']

async function decision(
  stage: Stage,
  work: Parameters<typeof acts.recordDecision>[0],
  subject: Subject,
): Promise<void> {
  const moderatorId = known(stage.people, 'tom').accountId
  await acts.recordDecision(work, { subject, verdict: 'publish', noteToAuthor: '', moderatorId })
}

async function sayHelped(
  stage: Stage,
  storyId: number,
  said: { responseId: number; helped: 'yes' | 'partly' | 'no' },
): Promise<void> {
  stage.clock.advance({ minutes: 30 })
  await act(stage, async (work) => {
    const { author_id } = await work.db
      .selectFrom('content.stories')
      .select('author_id')
      .where('id', '=', storyId)
      .executeTakeFirstOrThrow()
    if (author_id) await sayIfItHelped(work, { ...said, authorId: author_id })
  })
}
