import { authorTokens, drafts } from '../../authors/index.ts'
import { servicesByCodes } from '../../organisations/index.ts'
import { type Answer, page, seeOther, type Visit } from '../../platform/http/index.ts'
import type { Work } from '../../platform/work.ts'
import { storyRules, type ToldStory, tellStory } from '../../stories/index.ts'
import { alreadySent } from './already-sent.page.tsx'
import type { Answers } from './answers.ts'
import { pathOf, ROOT, wayOn } from './journey.ts'
import { ReviewPage } from './review.page.tsx'
import { contextOf, openTelling, sentUnder } from './telling.ts'

export async function showReview(visit: Visit): Promise<Answer> {
  const context = await openTelling(visit)
  if (!context) return seeOther((await sentUnder(visit)) ? pathOf('sent') : ROOT)
  const on = wayOn(context)
  return on === pathOf('review') ? page(<ReviewPage context={context} />) : seeOther(on)
}

/**
 * Sends the story. The same cookie again, however often and from however many windows, is the same story: the draft goes in
 * the transaction that keeps the story, and the form key made from the cookie is unique.
 */
export async function send(visit: Visit): Promise<Answer> {
  const sent = await trySend(visit).catch((error: unknown) => {
    if (storyRules.isSameForm(error)) return 'no draft' as const
    throw error
  })
  if (sent !== 'sent' && sent !== 'no draft') return seeOther(sent)
  if (sent === 'no draft' && !(await sentUnder(visit)))
    return visit.tokens.author === '' ? seeOther(ROOT) : alreadySent(visit)
  // From here on the cookie only shows the code, for a day at most.
  visit.setCookie({ name: 'author', value: visit.tokens.author, days: 1 })
  return seeOther(pathOf('sent'))
}

/** 'sent', 'no draft', or the page that is still to be answered. */
function trySend(visit: Visit): Promise<'sent' | 'no draft' | `/${string}`> {
  return visit.app.work(async (work) => {
    const answers = (await drafts.holdDraft(work, visit.tokens.author)) as Answers | null
    if (!answers) return 'no draft'
    const on = wayOn(contextOf(visit, visit.tokens.author, answers))
    if (on !== pathOf('review')) return on as `/${string}`
    await tellStory(work, await toldStory(work, visit.tokens.author, answers))
    await drafts.dropDraft(work, visit.tokens.author)
    return 'sent'
  })
}

async function toldStory(work: Work, token: string, answers: Answers): Promise<ToldStory> {
  const parts = authorTokens.partsOf(token)
  const { relationship, screenName, body, title } = answers
  if (!parts || !relationship || !screenName || !body || !title) throw new Error('the story is not complete')
  const services = await servicesByCodes(
    work.db,
    (answers.services ?? []).map(({ code }) => code),
  )
  return {
    formKey: parts.formKey,
    receiptCode: parts.receiptCode,
    email: answers.email ?? '',
    title,
    body,
    screenName,
    relationship,
    carePeriod: answers.when || null,
    purpose: [...(answers.reasons ?? []), answers.ownReason ?? ''].filter(Boolean).join('. '),
    wantsReply: answers.wantsReply ?? true,
    suggested: answers.asked === 'invited',
    edits: answers.edits ?? 'ask first',
    delayDays: answers.delayDays ?? 0,
    serviceIds: services.map(({ id }) => id),
    unlistedService: answers.unlisted ?? '',
    tags: tagsOf(answers),
    concern: answers.concern ?? null,
  }
}

function tagsOf({ good = [], better = [], feelings = [] }: Answers): ToldStory['tags'] {
  return [
    ...good.map((tag) => ({ kind: 'good' as const, tag, polarity: 'good' as const })),
    ...better.map((tag) => ({ kind: 'could be better' as const, tag, polarity: 'poor' as const })),
    ...feelings.map(({ tag, polarity }) => ({ kind: 'feeling' as const, tag, polarity })),
  ]
}
