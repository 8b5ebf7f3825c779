import { dayOf } from '../../platform/clock/index.ts'
import { type Answer, notFound, page, seeOther, type Visit } from '../../platform/http/index.ts'
import { responseRules, writing } from '../../responses/index.ts'
import { DeletePage, PreviewPage } from './aside.page.tsx'
import { atWork } from './at-work.ts'
import { coachedDraft } from './coach/read-back.tsx'
import { enterRoom, instead } from './enter-room.ts'
import { RoomPage, type Saved } from './room.page.tsx'
import { type RoomView, roomView } from './room-view.ts'

const savedNotes: readonly Saved[] = ['draft', 'shown', 'sent', 'deleted']

export async function showRoom(visit: Visit): Promise<Answer> {
  return withView(visit, async (view) => {
    const changing = editable(view, visit.query.change)
    const coached = await coachedDraft(visit, view, atWork(view.own))
    const saved = savedNotes.find((note) => note === visit.query.saved) ?? null
    const thin = visit.query.thin !== undefined && atWork(view.own)?.status === 'draft'
    return page(<RoomPage view={view} changing={changing} saved={saved} coached={coached} thin={thin} />)
  })
}

/** A draft as it will look. Without one there is nothing to look at. */
export async function showPreview(visit: Visit): Promise<Answer> {
  return withView(visit, async (view) => {
    const own = atWork(view.own)
    if (!own) return seeOther(`/backstage/stories/${view.story.publicId}`)
    const changed = visit.query.changed !== undefined
    return page(<PreviewPage {...(await lookAt(visit, view, own))} changed={changed} />)
  })
}

export async function showDelete(visit: Visit): Promise<Answer> {
  return withView(visit, async (view) => {
    const own = view.own.find(({ publicId }) => publicId === visit.params.answerId)
    if (!own || !responseRules.mayDelete(own, view.now)) return notFound()
    return page(<DeletePage {...(await lookAt(visit, view, own))} />)
  })
}

/** One's own answer with its pictures. */
async function lookAt({ app }: Visit, view: RoomView, own: writing.OwnAnswer) {
  const pictures = await writing.pictures.picturesOf(app.db, own.id)
  return { view, own, pictures, today: dayOf(view.now) }
}

async function withView(visit: Visit, show: (view: RoomView) => Answer | Promise<Answer>): Promise<Answer> {
  const entered = await enterRoom(visit)
  if (entered.kind !== 'story') return instead(entered)
  return show(await roomView(visit.app, visit.staff, entered.story))
}

/** A public answer of one's own that may still be changed. */
export function editable(view: RoomView, publicId: string | undefined): writing.OwnAnswer | null {
  const own = view.own.find((answer) => answer.publicId === publicId)
  return own?.status === 'published' && responseRules.mayEdit(own, view.now) ? own : null
}
