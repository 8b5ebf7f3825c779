import { serious } from '../../ladder/index.ts'
import { type Answer, notFound, page, seeOther, type Visit } from '../../platform/http/index.ts'
import { SeriousPage } from './serious.page.tsx'

/** What one senior was told. To everybody else there is no such page. */
export async function showSerious(visit: Visit): Promise<Answer> {
  const alert = await serious.seriousAlert(visit.app.db, askedBy(visit))
  return alert ? page(<SeriousPage viewer={visit.staff} alert={alert} />) : notFound()
}

export async function acknowledge(visit: Visit): Promise<Answer> {
  const asked = askedBy(visit)
  if (!(await serious.seriousAlert(visit.app.db, asked))) return notFound()
  await visit.app.work((work) => serious.acknowledgeSerious(work, asked))
  return seeOther(`/backstage/serious/${asked.alert}`)
}

function askedBy({ params, staff }: Visit) {
  return { alert: params.alert ?? '', accountId: staff.accountId }
}
