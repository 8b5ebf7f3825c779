import { lateClocks, serious } from '../../ladder/index.ts'
import { type Answer, notFound, page, type Visit } from '../../platform/http/index.ts'
import { ledOrganisation } from '../cast/led-organisation.ts'
import { WaitingPage } from './waiting.page.tsx'

const MOST_SHOWN = 50

/** For a director: every clock that runs, the most pressing first. */
export async function showWaiting(visit: Visit): Promise<Answer> {
  const organisation = await ledOrganisation(visit)
  if (!organisation) return notFound()
  const { app } = visit
  const now = app.clock.now()
  const [list, unseen] = await Promise.all([
    lateClocks(app.db, { organisationId: organisation.id, now, limit: MOST_SHOWN }),
    serious.unseenSerious(app.db, organisation.id),
  ])
  return page(
    <WaitingPage viewer={visit.staff} organisation={organisation} list={list} unseen={unseen} now={now} />,
  )
}
