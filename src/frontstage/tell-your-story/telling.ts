import { authorSignIn, authorTokens, drafts } from '../../authors/index.ts'
import { readingAids } from '../../moderation/index.ts'
import { addDays, dayOf } from '../../platform/clock/index.ts'
import type { Visit } from '../../platform/http/index.ts'
import type { Answers } from './answers.ts'
import type { StepContext } from './step.ts'
import { words } from './words.ts'

export const COOKIE_DAYS = drafts.DRAFT_DAYS

/** What has been told so far under the visitor's cookie; null when nothing has. */
export async function openTelling(visit: Visit): Promise<StepContext | null> {
  const answers = await drafts.readDraft(visit.app.db, visit.tokens.author, today(visit))
  return answers === null ? null : contextOf(visit, visit.tokens.author, answers as Answers)
}

export function contextOf(visit: Visit, token: string, answers: Answers): StepContext {
  return {
    answers,
    t: visit.words(words),
    today: today(visit),
    seed: authorTokens.partsOf(token)?.browser ?? Buffer.alloc(32),
  }
}

export function today(visit: Visit): string {
  return dayOf(visit.app.clock.now())
}

/** The author whose story was sent under this cookie since yesterday; after that the code is shown no more. */
export async function sentUnder(visit: Visit): Promise<{ authorId: string; code: string } | null> {
  const code = authorTokens.partsOf(visit.tokens.author)?.receiptCode
  const author = code ? await authorSignIn.authorOfCode(visit.app.db, code) : null
  if (!code || !author || author.createdOn < addDays(today(visit), -1)) return null
  return { authorId: author.authorId, code }
}

export interface Change<Result> {
  answers: Answers | null
  result: Result
}

/**
 * Changes what has been told, while every other change to it waits. Where the cookie or its draft has gone, a new draft
 * begins with what was just typed, so that no words are lost. Marks which help has to be shown.
 */
export async function changeTelling<Result>(
  visit: Visit,
  make: (context: StepContext) => Change<Result>,
): Promise<{ context: StepContext; result: Result; helpFirst: boolean }> {
  const given = visit.tokens.author
  const token = authorTokens.partsOf(given) ? given : authorTokens.newToken()
  return visit.app.work(async (work) => {
    const before = ((await drafts.holdDraft(work, token)) ?? {}) as Answers
    const { answers, result } = make(contextOf(visit, token, before))
    if (!answers) return { context: contextOf(visit, token, before), result, helpFirst: false }
    const { answers: marked, helpFirst } = markConcern(answers)
    await drafts.saveDraft(work, token, marked)
    visit.setCookie({ name: 'author', value: token, days: COOKIE_DAYS })
    return { context: contextOf(visit, token, marked), result, helpFirst }
  })
}

/** Remembers the concern that the words show, and that help for it has been shown. */
function markConcern(answers: Answers): { answers: Answers; helpFirst: boolean } {
  const { title = '', body = '', ownReason = '', guided = [], helped = [] } = answers
  const concern = readingAids.findConcerns([title, body, ownReason, ...guided].join('\n\n'))[0]?.kind
  const helpFirst = concern !== undefined && !helped.includes(concern)
  return { answers: { ...answers, concern, helped: helpFirst ? [...helped, concern] : helped }, helpFirst }
}
