import { deskView } from '../../moderation/index.ts'
import { type Day, dayOf } from '../../platform/clock/index.ts'
import type { Db } from '../../platform/db/index.ts'
import type { Visit } from '../../platform/http/index.ts'
import { digest } from '../../platform/keys/index.ts'
import { checking, writing } from '../../responses/index.ts'

export type AnswerKind = 'response' | 'reply'

/** A response or a reply as a moderator reads it, whichever it is. */
export interface Answer {
  kind: AnswerKind
  id: number
  storyId: number
  /** New words for something that is public already. */
  isRevision: boolean
  isWaiting: boolean
  /** Decided, and not carried out yet: until when it can be undone. */
  pending: checking.pending.PendingDecision | null
  /** Public by graded trust before a moderator read it. */
  toReadAfter: boolean
  /** 0 for an author's reply. */
  organisationId: number
  /** Who signs, as far as the public will see it; all empty for an author's reply. */
  name: string
  role: string
  organisation: string
  sentOn: Day
  /** Every part that becomes public. */
  text: AnswerText
  change: 'planned' | 'made' | 'cannot' | null
  publishedBody: string | null
  pictures: writing.pictures.AnswerPicture[]
}

export interface AnswerText extends deskView.MarkedText {
  body: string
  why: string
  changeWhat: string
  changeWho: string
  changeWhen: string
  changeBecause: string
  /** Whom to ask for, when, by which ways and why, where the conversation goes on elsewhere. */
  signpost: string
  /** To what it invites people. */
  invitation: string
  /** What its pictures say, and the sentences of its easy-read version. */
  pictureWords: string
}

/** @returns null when there is no such answer, or its writer has not sent it */
export async function findAnswer(db: Db, kind: AnswerKind, id: number): Promise<Answer | null> {
  const answer =
    kind === 'response'
      ? await withPictures(db, asAnswer(await checking.responseToCheck(db, id)))
      : asReply(await checking.replyToCheck(db, id))
  const pending = answer && (await checking.pending.pendingOn(db, { kind, id }))
  return answer && { ...answer, pending, isWaiting: answer.isWaiting && pending === null }
}

/** Pictures are checked with the words: what they say to those who cannot see them is marked like the rest. */
async function withPictures(db: Db, answer: Answer | null): Promise<Answer | null> {
  if (!answer) return null
  const shown = await writing.pictures.picturesOf(db, answer.id)
  const pictureWords = shown.flatMap(({ sentence, alt }) => [sentence, alt].filter(Boolean)).join('\n')
  return { ...answer, pictures: shown, text: { ...answer.text, pictureWords } }
}

function asAnswer(response: checking.ResponseToCheck | null): Answer | null {
  if (!response) return null
  const { change } = response
  return {
    kind: 'response',
    id: response.id,
    storyId: response.storyId,
    isRevision: response.revision === 'submitted',
    isWaiting: response.status === 'submitted' || response.revision === 'submitted',
    pending: null,
    toReadAfter: response.toReadAfter && response.revision === null,
    organisationId: response.organisationId,
    name: response.name,
    role: response.role,
    organisation: response.organisation,
    sentOn: response.sentAt ? dayOf(response.sentAt) : '',
    text: textOf(response),
    change: change.kind,
    publishedBody: response.publishedBody,
    pictures: [],
  }
}

/** Every part of a response that becomes public. */
function textOf(response: checking.ResponseToCheck): AnswerText {
  const { change, signpost, invitation } = response
  return {
    body: response.body,
    why: response.why,
    changeWhat: change.what,
    changeWho: change.who,
    changeWhen: change.when,
    changeBecause: change.because,
    signpost: signpost ? Object.values(signpost).join('\n') : '',
    invitation: writing.invitationWords(invitation),
    pictureWords: '',
  }
}

function asReply(reply: checking.ReplyToCheck | null): Answer | null {
  if (!reply) return null
  return {
    kind: 'reply',
    id: reply.id,
    storyId: reply.storyId,
    isRevision: false,
    isWaiting: reply.status === 'submitted',
    pending: null,
    toReadAfter: false,
    organisationId: 0,
    name: '',
    role: '',
    organisation: '',
    sentOn: reply.sentOn,
    text: {
      body: reply.body,
      why: '',
      changeWhat: '',
      changeWho: '',
      changeWhen: '',
      changeBecause: '',
      signpost: '',
      invitation: '',
      pictureWords: '',
    },
    change: null,
    publishedBody: null,
    pictures: [],
  }
}

/** A short word for all that becomes public, so that a decision about other words can be told. */
export function wordsOf({ text, change, pictures }: Pick<Answer, 'text' | 'change' | 'pictures'>): string {
  return digest(JSON.stringify([text, change, pictures.map(({ name }) => name)])).toString('base64url')
}

/**
 * What has to be looked at in an answer. The name that its writer signs with is theirs to give.
 * An empty list says nothing about the text.
 */
export async function marksOfAnswer(
  db: Db,
  answer: Answer,
  text: AnswerText = answer.text,
): Promise<deskView.Mark[]> {
  const marks = await deskView.marksOf(db, { kind: answer.kind, id: answer.id }, text)
  return marks.filter(
    (mark) => answer.name === '' || !answer.name.toLowerCase().includes(mark.words.toLowerCase()),
  )
}

/** Everything that the page of one answer needs. */
export interface AnswerReview {
  answer: Answer
  story: deskView.StoryToReview
  marks: deskView.Mark[]
  decisions: deskView.Decision[]
  claim: deskView.Claim | null
}

/** The answer of a visit; 'closed' when it concerns the moderator's own organisation, null when there is none. */
export async function openAnswer(
  { app: { db, clock }, staff, params }: Visit,
  kind: AnswerKind,
): Promise<AnswerReview | 'closed' | null> {
  if (!/^\d{1,15}$/.test(params.id ?? '')) return null
  const answer = await findAnswer(db, kind, Number(params.id))
  const story = answer && (await deskView.storyToReview(db, answer.storyId))
  if (!answer || !story || story.withheld === 'deleted' || story.withheld === 'taken down') return null
  const concerned = [answer.organisationId, ...story.services.map(({ organisationId }) => organisationId)]
  if (!deskView.isIndependentOf(staff, concerned)) return 'closed'
  const subject = { kind, id: answer.id }
  const [marks, decisions, claims] = await Promise.all([
    marksOfAnswer(db, answer),
    deskView.decisionsOn(db, subject),
    deskView.claimsNow(db, clock.now()),
  ])
  return { answer, story, marks, decisions, claim: claims.get(deskView.claimKey(kind, answer.id)) ?? null }
}
