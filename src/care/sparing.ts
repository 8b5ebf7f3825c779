import type { Work } from '../platform/work.ts'
import type { ladders } from '../staff/index.ts'
import { teamOf } from './colleagues.queries.ts'
import { type Spared, sparedFrom } from './spared.ts'

export interface SparingPlace {
  storyId: number
  organisationId: number
  serviceIds: readonly number[]
}

/**
 * The rungs of a ladder for one story, each as it stands for that story: whoever is spared it gives way to whoever has it in their
 * place, and to the team where that is nobody. Null: nobody stands on that rung now.
 */
export async function sparing(
  work: Work,
  place: SparingPlace,
  rungs: readonly (ladders.Rung | null)[],
): Promise<(ladders.Rung | null)[]> {
  const spared = await sparedFrom(work, place.storyId, work.today)
  const isTouched = rungs.some((rung) => rung && peopleOf(rung).some((accountId) => spared.has(accountId)))
  if (!isTouched) return [...rungs]
  const team = await teamOf(work.db, { ...place, today: work.today })
  const deputies = team.filter(({ accountId }) => !spared.has(accountId))
  return rungs.map((rung) => rung && standing(rung, spared, deputies))
}

function peopleOf({ accountId, cover }: ladders.Rung): number[] {
  return cover ? [accountId, cover.accountId] : [accountId]
}

type Deputy = Pick<ladders.Rung, 'accountId' | 'name' | 'roleTitle'>

function standing(rung: ladders.Rung, spared: Spared, deputies: readonly Deputy[]): ladders.Rung | null {
  if (!spared.has(rung.accountId))
    return rung.cover && spared.has(rung.cover.accountId) ? { ...rung, cover: null } : rung
  const heirId = spared.heirOf(rung.accountId)
  const heir: Deputy | undefined =
    heirId === null ? deputies[0] : { accountId: heirId, name: '', roleTitle: '' }
  return heir ? { ...heir, gone: false, away: false, cover: null } : null
}
