import { acts, deskView, reasons } from '../../moderation/index.ts'
import { choice, type FormState, many, readForm, text, withError } from '../../platform/forms/index.ts'
import {
  type Answer,
  get,
  notFound,
  page,
  post,
  type Route,
  seeOther,
  type Visit,
} from '../../platform/http/index.ts'
import { AlikePage, nameOf } from './alike.page.tsx'
import { words } from './words.ts'

const moderator = { for: 'moderator' } as const

export const routes: readonly Route[] = [
  get('/desk/stories/:id/alike', moderator, (visit) => showAlike(visit)),
  post('/desk/stories/:id/alike', moderator, declineAlike),
]

interface Shown {
  form?: FormState
  status?: number
}

async function showAlike(visit: Visit, { form, status = 200 }: Shown = {}): Promise<Answer> {
  const storyId = storyIn(visit)
  if (storyId === null) return notFound()
  const stories = await openAlike(visit, storyId)
  const left = /^\d{1,4}$/.test(visit.query.left ?? '') ? Number(visit.query.left) : 0
  return page(<AlikePage storyId={storyId} stories={stories} form={form} left={left} />, { status })
}

/** Those that this moderator may decide about. */
async function openAlike({ app, staff }: Visit, storyId: number): Promise<deskView.AlikeStory[]> {
  const alike = await deskView.storiesAlike(app.db, storyId)
  return alike.filter(({ organisationIds }) => deskView.isIndependentOf(staff, organisationIds))
}

async function declineAlike(visit: Visit): Promise<Answer> {
  const t = visit.words(words)
  const storyId = storyIn(visit)
  if (storyId === null) return notFound()
  const note = text({ max: 4000, tooLong: t('noteTooLong') })
  const form = readForm(visit.body, {
    story: many(1000),
    reason: choice(reasons.declineReasons, t('reasonMissing')),
    note,
    privateNote: note,
  })
  if (!form.ok) return showAlike(visit, { form, status: 422 })
  const { story: ticked, ...why } = form.read
  if (ticked.length === 0)
    return showAlike(visit, { form: withError(form, 'story', t('noneTicked')), status: 422 })
  const known = new Map((await openAlike(visit, storyId)).map((story) => [nameOf(story), story.seen]))
  const seen = ticked.flatMap((name) => known.get(name) ?? [])
  const left = await visit.app.work((work) => acts.declineTogether(work, { seen, ...why }, visit.staff))
  const count = left.length + ticked.length - seen.length
  return seeOther(count === 0 ? '/desk' : `/desk/stories/${storyId}/alike?left=${count}`)
}

function storyIn({ params }: Visit): number | null {
  return /^\d{1,15}$/.test(params.id ?? '') ? Number(params.id) : null
}
