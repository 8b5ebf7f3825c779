import { authorSide, readingAids } from '../../moderation/index.ts'
import { dayOf } from '../../platform/clock/index.ts'
import { type FormState, filledForm, readForm, text } from '../../platform/forms/index.ts'
import { type Answer, page, seeOther } from '../../platform/http/index.ts'
import { type OwnStory, ownStories, storyRules } from '../../stories/index.ts'
import { type OwnHandler, type OwnVisit, pathOfStory, withStory } from './own-visit.tsx'
import { words } from './words.ts'
import { AddPage, AnswerPage, ChangePage } from './writing.page.tsx'

const { limits } = storyRules
const LONGEST_MESSAGE = 20_000

/** The author's yes to the words that they have just seen. */
export const accept: OwnHandler = withStory(async (visit, story) => {
  await visit.app.work((work) => authorSide.acceptEdit(work, story.id))
  return done(story, 'accepted')
})

export const showAnswer: OwnHandler = withStory((visit, story) => answerPage(visit, story, filledForm()))

export const keepAnswer: OwnHandler = withStory(async (visit, story) => {
  const t = visit.words(words)
  const form = readForm(visit.body, {
    body: text({ required: t('answerMissing'), max: LONGEST_MESSAGE, tooLong: t('tooLong') }),
  })
  if (!form.ok) return answerPage(visit, story, form)
  await visit.app.work((work) =>
    authorSide.answerModerators(work, { storyId: story.id, body: form.read.body }),
  )
  return doneWith(form.read.body, story, 'answered')
})

async function answerPage(visit: OwnVisit, story: OwnStory, form: FormState): Promise<Answer> {
  const view = await authorSide.authorView(visit.app.db, story.id)
  return page(<AnswerPage story={story} messages={view?.messages ?? []} form={form} />, statusOf(form))
}

export const showAdd: OwnHandler = withStory((_, story) =>
  page(<AddPage story={story} form={filledForm()} />),
)

/** What happened since is put below the story, under the month in which it was written. */
export const keepAdd: OwnHandler = withStory(async (visit, story) => {
  const t = visit.words(words)
  const { title = '', body = '' } = story.versions.at(-1) ?? {}
  const room = Math.max(limits.body - body.length - 100, 0)
  const form = readForm(visit.body, {
    since: text({ required: t('addMissing'), max: room, tooLong: t('tooLong') }),
  })
  if (!form.ok) return page(<AddPage story={story} form={form} />, statusOf(form))
  const heading = t('addHeading', { month: monthOf(dayOf(visit.app.clock.now())) })
  return revise(visit, story, { title, body: `${body}\n\n${heading}\n\n${form.read.since}` })
})

export const showChange: OwnHandler = withStory((_, story) => {
  const { title = '', body = '' } = story.versions.at(-1) ?? {}
  return page(<ChangePage story={story} form={filledForm({ title, body })} />)
})

export const keepChange: OwnHandler = withStory(async (visit, story) => {
  const t = visit.words(words)
  const form = readForm(visit.body, {
    title: text({
      required: t('changeTitleMissing'),
      max: limits.title,
      tooLong: t('changeTitleLong', { max: limits.title }),
    }),
    body: text({ required: t('changeBodyMissing'), max: limits.body, tooLong: t('tooLong') }),
  })
  if (!form.ok) return page(<ChangePage story={story} form={form} />, statusOf(form))
  return revise(visit, story, form.read)
})

/** New words wait to be read; where they call for help, that is shown first. */
async function revise(
  visit: OwnVisit,
  story: OwnStory,
  text: { title: string; body: string },
): Promise<Answer> {
  const concern = readingAids.findConcerns(`${text.title}\n\n${text.body}`)[0]?.kind ?? null
  await visit.app.work((work) => ownStories.reviseStory(work, { storyId: story.id, ...text, concern }))
  return doneWith(`${text.title}\n\n${text.body}`, story, 'sent')
}

/** Back to the story's page; by way of the help that the words call for, if they do. */
export function doneWith(text: string, story: OwnStory, what: string): Answer {
  const concern = readingAids.findConcerns(text)[0]?.kind
  return concern ? seeOther(`/your-story/help/${concern}`) : done(story, what)
}

/** Back to the story's page, which says what was done. */
export function done(story: OwnStory, what: string): Answer {
  return seeOther(`${pathOfStory(story)}?done=${what}`)
}

function statusOf(form: FormState): { status: number } {
  return { status: Object.keys(form.errors).length > 0 ? 422 : 200 }
}

const monthAndYear = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' })

function monthOf(day: string): string {
  return monthAndYear.format(new Date(`${day}T12:00:00Z`))
}
