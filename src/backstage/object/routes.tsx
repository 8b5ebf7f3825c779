import type { RoomStory } from '../../audience/index.ts'
import { objections } from '../../moderation/index.ts'
import { choice, type FormState, filledForm, readForm, text, withError } from '../../platform/forms/index.ts'
import { type Answer, get, page, post, type Route, seeOther, type Visit } from '../../platform/http/index.ts'
import { Refusal } from '../../platform/refusal.ts'
import { cast } from '../../staff/index.ts'
import { enterRoom, instead } from '../story-room/enter-room.ts'
import { ObjectPage } from './object.page.tsx'
import { words } from './words.ts'

const LONGEST = 10_000
const path = '/backstage/stories/:publicId/object'

export const routes: readonly Route[] = [
  get(path, { for: 'member' }, (visit) => withStory(visit, (story) => show(visit, story))),
  post(path, { for: 'member' }, (visit) => withStory(visit, (story) => keep(visit, story))),
]

async function withStory(visit: Visit, act: (story: RoomStory) => Promise<Answer>): Promise<Answer> {
  const entered = await enterRoom(visit)
  return entered.kind === 'story' ? act(entered.story) : instead(entered)
}

async function show(
  visit: Visit,
  story: RoomStory,
  form: FormState = filledForm(),
  status = 200,
): Promise<Answer> {
  const { staff, app } = visit
  const mine = staff.memberships.map(({ organisationId }) => organisationId)
  const all = await objections.objectionsOn(app.db, story.id, 'objection')
  const earlier = all.filter(({ organisationId }) => organisationId !== null && mine.includes(organisationId))
  const props = { viewer: staff, story, organisation: ledBy(visit, story), earlier, form }
  return page(<ObjectPage {...props} />, { status })
}

/** The first organisation in the story that this person leads. */
function ledBy({ staff }: Visit, { services }: RoomStory): { id: number; name: string } | null {
  const service = services.find(({ organisationId }) => cast.leads(staff, organisationId))
  return service ? { id: service.organisationId, name: service.organisation } : null
}

async function keep(visit: Visit, story: RoomStory): Promise<Answer> {
  const t = visit.words(words)
  const organisation = ledBy(visit, story)
  if (!organisation) return show(visit, story, filledForm(), 403)
  const form = readForm(visit.body, {
    ground: choice(objections.organisationGrounds, t('groundMissing')),
    words: text({ required: t('wordsMissing'), max: LONGEST, tooLong: t('tooLong', { max: LONGEST }) }),
  })
  if (!form.ok) return show(visit, story, form, 422)
  const asked = { storyId: story.id, organisationId: organisation.id, ...form.read }
  try {
    await visit.app.work((work) => objections.object(work, asked, visit.staff))
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return show(visit, story, withError(form, 'form', error.message), error.status)
  }
  return seeOther(`/backstage/stories/${story.publicId}/object`)
}
