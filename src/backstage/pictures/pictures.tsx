import type { RoomStory } from '../../audience/index.ts'
import { choice, type FormState, filledForm, readForm, text, withError } from '../../platform/forms/index.ts'
import { type Answer, notFound, page, seeOther, type Visit } from '../../platform/http/index.ts'
import { Refusal } from '../../platform/refusal.ts'
import { writing } from '../../responses/index.ts'
import { enterRoom, instead } from '../story-room/enter-room.ts'
import { PicturesPage, type PicturesPageProps } from './pictures.page.tsx'
import { words } from './words.ts'

const atWork = ['draft', 'returned', 'submitted'] as const

/** One's own answer to a story: the one at work, or else the newest that is public. */
interface OwnHere {
  story: RoomStory
  own: writing.OwnAnswer | null
}

async function withOwn(visit: Visit, act: (here: OwnHere) => Promise<Answer>): Promise<Answer> {
  const entered = await enterRoom(visit)
  if (entered.kind !== 'story') return instead(entered)
  const { story } = entered
  const { accountId } = visit.staff
  const all = await writing.ownAnswers(visit.app.db, { storyId: story.id, accountId })
  const own =
    all.find(({ status }) => atWork.some((one) => one === status)) ??
    all.find(({ status }) => status === 'published') ??
    null
  return act({ story, own })
}

export function showPictures(visit: Visit): Promise<Answer> {
  return withOwn(visit, (here) => picturesPage(visit, here, filledForm({ kind: 'picture' })))
}

export function addPicture(visit: Visit): Promise<Answer> {
  return withOwn(visit, async (here) => {
    if (!here.own) return notFound()
    const form = readPicture(visit)
    const wrong = alsoWrong(visit, form)
    if (!form.ok || !visit.file || wrong) return picturesPage(visit, here, wrong ?? form)
    const given = { responseId: here.own.id, accountId: visit.staff.accountId, ...form.read }
    const sent = visit.file.bytes
    try {
      await visit.app.work((work) => writing.pictures.addPicture(work, { ...given, sent }))
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      return picturesPage(visit, here, withError(form, 'file', error.message))
    }
    return seeOther(`/backstage/stories/${here.story.publicId}/pictures?done=yes`)
  })
}

/** Everything that is wrong is said at once, and what was typed stays. */
function readPicture(visit: Visit) {
  const t = visit.words(words)
  const { alt: longestAlt, sentence: longest } = writing.pictures.pictureLimits
  const isEasy = visit.body.kind === 'easy read'
  return readForm(visit.body, {
    kind: choice(writing.pictures.pictureKinds, t('kindMissing')),
    alt: text({ required: t('altMissing'), max: longestAlt, tooLong: t('altLong') }),
    sentence: text({
      max: longest,
      tooLong: t('sentenceLong'),
      ...(isEasy ? { required: t('sentenceMissing') } : {}),
    }),
  })
}

const MOST_WORDS = 15

/** A missing file, or a sentence that is too much to read with ease. */
function alsoWrong(visit: Visit, form: FormState): FormState | null {
  const t = visit.words(words)
  if (!visit.file) return withError(form, 'file', t('fileMissing'))
  const isEasy = form.values.kind === 'easy read' && !form.errors.sentence
  const count = (form.values.sentence ?? '').trim().split(/\s+/).length
  return isEasy && count > MOST_WORDS ? withError(form, 'sentence', t('sentenceWords')) : null
}

export function removePicture(visit: Visit): Promise<Answer> {
  return withOwn(visit, async ({ story, own }) => {
    if (!own) return notFound()
    const name = String(visit.body.picture ?? '')
    const given = { responseId: own.id, accountId: visit.staff.accountId, name }
    await visit.app.work((work) => writing.pictures.removePicture(work, given))
    return seeOther(`/backstage/stories/${story.publicId}/pictures?done=yes`)
  })
}

async function picturesPage(visit: Visit, { story, own }: OwnHere, form: FormState): Promise<Answer> {
  const shown = own ? await writing.pictures.picturesOf(visit.app.db, own.id) : []
  const isWrong = Object.keys(form.errors).length > 0
  return page(
    <PicturesPage
      viewer={visit.staff}
      story={story}
      state={(own?.status ?? null) as PicturesPageProps['state']}
      pictures={shown}
      form={form}
      done={visit.query.done === 'yes'}
    />,
    { status: isWrong ? 422 : 200 },
  )
}
