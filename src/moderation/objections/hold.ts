import type { StaffViewer } from '../../platform/auth/index.ts'
import { Refusal } from '../../platform/refusal.ts'
import type { Work } from '../../platform/work.ts'
import { isIndependentOf } from '../rules.ts'
import { lockObjection, type Objection } from './objections.queries.ts'
import { t } from './words.ts'

/** Holds an open objection for a moderator who may deal with it. @throws Refusal 403 when it concerns their own organisation */
export async function holdObjection(work: Work, id: number, by: StaffViewer): Promise<Objection> {
  const objection = await lockObjection(work.db, id)
  if (!objection) throw new Refusal(t('missing'), 404)
  if (!isIndependentOf(by, objection.organisationIds)) throw new Refusal(t('ownOrganisation'), 403)
  if (objection.stage === 'closed') throw new Refusal(t('closedAlready'), 409)
  return objection
}
