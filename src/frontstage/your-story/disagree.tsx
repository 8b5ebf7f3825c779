import { objections } from '../../moderation/index.ts'
import {
  choice,
  type FormState,
  filledForm,
  optionalChoice,
  readForm,
  text,
  withError,
} from '../../platform/forms/index.ts'
import { type Answer, notFound, page, seeOther } from '../../platform/http/index.ts'
import type { OwnStory } from '../../stories/index.ts'
import { AppealPage, OwnNoticePage } from './disagree.page.tsx'
import { words } from './disagree-words.ts'
import { type OwnHandler, type OwnVisit, pathOfStory, withStory } from './own-visit.tsx'
import { done } from './writing.tsx'

const LONGEST = 10_000
const SHORTEST = 1000

export const showAppeal: OwnHandler = withStory((visit, story) => appealPage(visit, story, filledForm()))

export const keepAppeal: OwnHandler = withStory(async (visit, story) => {
  const t = visit.words(words)
  const form = readForm(visit.body, {
    words: text({ required: t('appealMissing'), max: LONGEST, tooLong: t('tooLong', { max: LONGEST }) }),
  })
  if (!form.ok) return appealPage(visit, story, form)
  await visit.app.work((work) => objections.appeal(work, { storyId: story.id, ...form.read }))
  return done(story, 'appealed')
})

async function appealPage(visit: OwnVisit, story: OwnStory, form: FormState): Promise<Answer> {
  const found = await objections.appealable(visit.app.db, story.id)
  return page(<AppealPage story={story} ground={found?.ground ?? null} form={form} />, statusOf(form))
}

export const showNotice: OwnHandler = withStory((visit, story) =>
  withNotice(visit, story, (id, notice) =>
    page(<OwnNoticePage story={story} id={id} notice={notice} form={filledForm()} />),
  ),
)

export const keepNotice: OwnHandler = withStory((visit, story) =>
  withNotice(visit, story, async (objectionId, notice) => {
    const form = readAnswer(visit)
    if (!form.answer)
      return page(<OwnNoticePage story={story} id={objectionId} notice={notice} form={form.state} />, {
        status: 422,
      })
    const { answer } = form
    await visit.app.work((work) => objections.answerNotice(work, { objectionId, storyId: story.id, answer }))
    return done(story, 'noticeAnswered')
  }),
)

/** Only a notice that waits for this author, about this story. */
async function withNotice(
  { app, params }: OwnVisit,
  story: OwnStory,
  show: (id: number, notice: objections.Notice) => Answer | Promise<Answer>,
): Promise<Answer> {
  const id = /^\d{1,15}$/.test(params.notice ?? '') ? Number(params.notice) : 0
  const objection = await objections.objectionById(app.db, id)
  const notice = await objections.noticeOf(app.db, id)
  if (!notice || objection?.storyId !== story.id) return notFound()
  return objection.stage === 'with author' ? show(id, notice) : seeOther(pathOfStory(story))
}

/** Whoever stands by their words gives name and address, as the law asks; whoever does not gives nothing. */
function readAnswer(visit: OwnVisit): { state: FormState; answer: objections.NoticeAnswer | null } {
  const t = visit.words(words)
  const form = readForm(visit.body, {
    wish: choice(['remove', 'keep'], t('wishMissing')),
    name: text({ max: SHORTEST, tooLong: t('tooLong', { max: SHORTEST }) }),
    address: text({ max: SHORTEST, tooLong: t('tooLong', { max: SHORTEST }) }),
    shares: optionalChoice(['yes', 'no']),
  })
  if (!form.ok) return { state: form, answer: null }
  const { wish, name, address, shares } = form.read
  if (wish === 'remove') return { state: form, answer: { wish } }
  const missing: [string, string][] = []
  if (!name) missing.push(['name', t('nameMissing')])
  if (!address) missing.push(['address', t('addressMissing')])
  if (!shares) missing.push(['shares', t('sharesMissing')])
  if (missing.length > 0)
    return {
      state: missing.reduce<FormState>((state, [field, say]) => withError(state, field, say), form),
      answer: null,
    }
  return { state: form, answer: { wish, name, address, shares: shares === 'yes' } }
}

function statusOf(form: FormState): { status: number } {
  return { status: Object.keys(form.errors).length > 0 ? 422 : 200 }
}
