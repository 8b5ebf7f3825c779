import type { Criteria } from '../../alerts/index.ts'
import { findServices, organisationByCode, serviceByCode, upkeep } from '../../organisations/index.ts'
import type { Db } from '../../platform/db/index.ts'

export type Place = Pick<Criteria, 'organisationId' | 'serviceId'>

/** So many names are offered where one was not enough. */
const FEW = 5

/** A place, or those that somebody may have meant: none where nothing is called that. */
export type Named = { place: Place } | { meant: { name: string; code: string }[] }

/** The place that somebody typed, by its code or by its name. */
export async function placeNamed(db: Db, typed: string): Promise<Named> {
  if (typed === '') return { place: { organisationId: null, serviceId: null } }
  const coded = await placeByCode(db, typed)
  if (coded) return { place: coded }
  const [organisations, { services }] = await Promise.all([
    upkeep.findOrganisations(db, { words: typed }),
    findServices(db, { q: typed, limit: FEW + 1 }),
  ])
  const open = organisations.filter(({ closedOn }) => closedOn === null)
  const found = [...open, ...services].map(({ name, code }) => ({ name, code }))
  const exact = found.filter(({ name }) => name.toLowerCase() === typed.toLowerCase())
  const [only, another] = exact.length > 0 ? exact : found
  const place = only && !another ? await placeByCode(db, only.code) : null
  return place ? { place } : { meant: (exact.length > 0 ? exact : found).slice(0, FEW) }
}

/** An organisation goes before a service of the same code: a practice is both, and means all of it. */
async function placeByCode(db: Db, code: string): Promise<Place | null> {
  const organisation = await organisationByCode(db, code)
  if (organisation) return { organisationId: organisation.id, serviceId: null }
  const service = await serviceByCode(db, code)
  return service ? { organisationId: null, serviceId: service.id } : null
}
