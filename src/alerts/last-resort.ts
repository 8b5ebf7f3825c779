import type { Membership } from '../platform/auth/index.ts'
import { cast } from '../staff/index.ts'
import type { Candidate, ReleasedStory } from './rules.ts'

/** Who hears of a story about a service when nobody who may answer there would, the first rank that has somebody. */
const ranks: readonly (readonly Membership['role'][])[] = [
  ['director'],
  ['administrator'],
  ['responder', 'understudy', 'coach'],
  ['scout', 'reader'],
]

/**
 * No service is without a recipient (R49): for each service of a story of which nobody hears who may answer for it, the
 * people who hear all the same. Whoever stopped their mails stays in peace: the ladder reminds them when an answer is due.
 * @param chosen those who hear because they wanted to, or because it is about their services
 */
export function lastResort<Person extends Candidate>(
  { services }: Pick<ReleasedStory, 'services'>,
  { candidates, chosen }: { candidates: readonly Person[]; chosen: readonly Person[] },
): Person[] {
  const found = services
    .filter((service) => !chosen.some((person) => mayAnswer(person, service)))
    .flatMap(({ organisationId }) => firstRank(organisationId, candidates))
  const already = new Set(chosen)
  return [...new Set(found)].filter((person) => !already.has(person))
}

function mayAnswer({ memberships }: Candidate, service: cast.ServiceInOrganisation): boolean {
  return memberships.some((place) => cast.respondingRoles.includes(place.role) && cast.covers(place, service))
}

function firstRank<Person extends Candidate>(
  organisationId: number,
  candidates: readonly Person[],
): readonly Person[] {
  const willing = candidates.filter((person) => !wantsNoMails(person))
  for (const roles of ranks) {
    const holders = willing.filter(({ memberships }) =>
      memberships.some((place) => place.organisationId === organisationId && roles.includes(place.role)),
    )
    if (holders.length > 0) return holders
  }
  return []
}

function wantsNoMails({ criteria }: Candidate): boolean {
  return criteria.some(
    ({ organisationId, serviceId, tag, minCriticality, frequency }) =>
      frequency === 'never' &&
      [organisationId, serviceId, tag, minCriticality].every((part) => part === null),
  )
}
