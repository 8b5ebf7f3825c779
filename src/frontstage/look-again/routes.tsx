import { objections } from '../../moderation/index.ts'
import { dayOf } from '../../platform/clock/index.ts'
import {
  choice,
  email,
  type FormState,
  filledForm,
  readForm,
  text,
  tick,
  withError,
} from '../../platform/forms/index.ts'
import {
  type Answer,
  get,
  gone,
  notFound,
  page,
  post,
  type Route,
  seeOther,
  type Visit,
} from '../../platform/http/index.ts'
import { type PublicStory, publicLists } from '../../stories/index.ts'
import { words as storyWords } from '../story/words.ts'
import { LookAgainPage, SentPage } from './look-again.page.tsx'
import { NoticePage } from './notice.page.tsx'
import { words } from './words.ts'

const LONGEST = 10_000
const SHORTEST = 400

const everybody = { for: 'public' } as const

export const routes: readonly Route[] = [
  get('/stories/:id/look-again', everybody, (visit) =>
    withStory(visit, (story) => page(<LookAgainPage story={story} form={filledForm()} />)),
  ),
  post('/stories/:id/look-again', everybody, (visit) =>
    withStory(visit, (story) => keepRequest(visit, story)),
  ),
  get('/stories/:id/notice', everybody, (visit) =>
    withStory(visit, (story) => page(<NoticePage story={story} form={filledForm()} />)),
  ),
  post('/stories/:id/notice', everybody, (visit) => withStory(visit, (story) => keepNotice(visit, story))),
  get('/stories/:id/look-again/sent', everybody, showSent),
]

/** Only a story that is public now can be looked at again this way. */
async function withStory(
  visit: Visit,
  show: (story: PublicStory) => Answer | Promise<Answer>,
): Promise<Answer> {
  const sought = await publicLists.seekPublicStory(visit.app.db, visit.params.id ?? '')
  if (sought.found === 'story') return show(sought.story)
  return sought.found === 'withheld' ? gone(visit.words(storyWords)(sought.withheld)) : notFound()
}

async function keepRequest(visit: Visit, story: PublicStory): Promise<Answer> {
  const t = visit.words(words)
  const form = readForm(visit.body, {
    ground: choice(objections.requestGrounds, t('groundMissing')),
    words: text({ required: t('wordsMissing'), max: LONGEST, tooLong: t('tooLong', { max: LONGEST }) }),
    email: email({ wrong: t('emailWrong') }),
  })
  if (!form.ok) return page(<LookAgainPage story={story} form={form} />, { status: 422 })
  const asked = { storyId: story.id, ...form.read }
  const by = await visit.app.work((work) => objections.askToLookAgain(work, asked))
  return sent(story, 'request', by)
}

async function keepNotice(visit: Visit, story: PublicStory): Promise<Answer> {
  const t = visit.words(words)
  const long = (required: string) => text({ required, max: LONGEST, tooLong: t('tooLong', { max: LONGEST }) })
  const form = readForm(visit.body, {
    name: text({ required: t('nameMissing'), max: SHORTEST, tooLong: t('tooLong', { max: SHORTEST }) }),
    email: email({ required: t('noticeEmailMissing'), wrong: t('emailWrong') }),
    statement: long(t('statementMissing')),
    meaning: long(t('meaningMissing')),
    wrongParts: long(t('wrongPartsMissing')),
    whyDefamatory: long(t('whyDefamatoryMissing')),
    noInformation: tick(t('noInformationMissing')),
    shares: choice(['yes', 'no'], t('sharesMissing')),
  })
  const checked = withStatement(form, story, t('statementNotThere'))
  if (!form.ok || Object.keys(checked.errors).length > 0)
    return page(<NoticePage story={story} form={checked} />, { status: 422 })
  const { noInformation, shares, ...notice } = form.read
  const by = await visit.app.work((work) =>
    objections.giveNotice(work, { storyId: story.id, ...notice, sharesDetails: shares === 'yes' }),
  )
  return sent(story, 'notice', by)
}

/** The law asks where the words stand; so they must stand there, however they are spaced. */
function withStatement(form: FormState, { title, body }: PublicStory, sentence: string): FormState {
  const statement = plain(form.values.statement ?? '')
  const isThere = statement === '' || plain(`${title}\n${body}`).includes(statement)
  return isThere || form.errors.statement ? form : withError(form, 'statement', sentence)
}

function plain(words: string): string {
  return words.replace(/[“”"]/g, '"').replace(/[‘’]/g, "'").replace(/\s+/g, ' ').trim().toLowerCase()
}

function sent({ publicId }: PublicStory, kind: 'request' | 'notice', by: Date): Answer {
  return seeOther(`/stories/${publicId}/look-again/sent?kind=${kind}&by=${dayOf(by)}`)
}

/** Says back what the form has led to. The day in the address is only shown, and only when it is one. */
function showSent({ params, query }: Visit): Answer {
  const by = query.by ?? ''
  const isDay = /^\d{4}-\d\d-\d\d$/.test(by) && !Number.isNaN(Date.parse(by))
  if (!isDay || !/^[\w-]{22}$/.test(params.id ?? '')) return notFound()
  const kind = query.kind === 'notice' ? 'notice' : 'request'
  return page(<SentPage publicId={params.id ?? ''} kind={kind} by={by} />)
}
