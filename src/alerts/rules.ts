import type { Membership } from '../platform/auth/index.ts'
import { cast } from '../staff/index.ts'

/** How soon somebody wants to hear. */
export const frequencies = ['at once', 'daily', 'weekly', 'never'] as const
export type Frequency = (typeof frequencies)[number]

/** What somebody wants to hear of, and how soon. Every part that is set must fit; none set means their own services. */
export interface Criteria {
  organisationId: number | null
  serviceId: number | null
  tag: string | null
  /** 1 to 5: this serious or more. Only for those who may see how serious a story is. */
  minCriticality: number | null
  frequency: Frequency
}

/** A released story, as far as deciding who hears of it takes. */
export interface ReleasedStory {
  services: { id: number; organisationId: number }[]
  tags: string[]
  criticality: number | null
}

/** Somebody who might hear of it. */
export interface Candidate {
  memberships: Membership[]
  /** Listens to every service and belongs to no provider. */
  watcher: boolean
  criteria: Criteria[]
}

/**
 * How soon somebody hears of a story; null when they do not. Members hear at once of stories about their own services unless
 * they chose otherwise. When several of their choices fit, the most particular one counts; of two as particular, the sooner.
 */
export function frequencyFor(person: Candidate, story: ReleasedStory): Frequency | null {
  const fitting = person.criteria.filter((criteria) => fits(criteria, person, story))
  const most = Math.max(...fitting.map(particularity))
  const chosen = fitting.filter((criteria) => particularity(criteria) === most)
  const sooner = frequencies.find((frequency) => chosen.some((criteria) => criteria.frequency === frequency))
  const told = sooner ?? (isAboutTheirs(person, story) ? 'at once' : 'never')
  return told === 'never' ? null : told
}

/** How serious counts for more than what about, what about for more than where. */
export function particularity(criteria: Criteria): number {
  const { minCriticality, tag, serviceId, organisationId } = criteria
  return (
    (minCriticality === null ? 0 : 8) +
    (tag === null ? 0 : 4) +
    (serviceId === null ? 0 : 2) +
    (organisationId === null ? 0 : 1)
  )
}

function fits(criteria: Criteria, person: Candidate, story: ReleasedStory): boolean {
  return (
    fitsPlace(criteria, person, story) &&
    (criteria.tag === null || story.tags.some((tag) => tag.toLowerCase() === criteria.tag)) &&
    (criteria.minCriticality === null || isSerious(criteria.minCriticality, person, story))
  )
}

function fitsPlace(
  { organisationId, serviceId }: Criteria,
  person: Candidate,
  story: ReleasedStory,
): boolean {
  if (serviceId !== null) return story.services.some(({ id }) => id === serviceId)
  if (organisationId !== null)
    return story.services.some((service) => service.organisationId === organisationId)
  return person.watcher || isAboutTheirs(person, story)
}

/** How serious a story is stays with the people it is about and with watchers: an alert must not tell it to others. */
function isSerious(least: number, person: Candidate, story: ReleasedStory): boolean {
  const maySee =
    person.watcher ||
    person.memberships.some(({ organisationId }) =>
      story.services.some((service) => service.organisationId === organisationId),
    )
  return maySee && story.criticality !== null && story.criticality >= least
}

function isAboutTheirs({ memberships }: Candidate, { services }: ReleasedStory): boolean {
  return memberships.some((place) => services.some((service) => cast.covers(place, service)))
}
