import { readingAids } from '../../moderation/index.ts'
import { on } from '../../platform/facts/index.ts'
import type { Work } from '../../platform/work.ts'
import { storyFacts } from '../../stories/index.ts'
import { forgetWhatIsGone, keepPraise, type Praise } from './keep-praise.ts'
import { isSure, joinNames, type ThankedName, type ThankedPerson, whoIsMeant } from './named-people.ts'
import {
  type CastMember,
  castsOf,
  type PraisedStory,
  praisedStory,
  servicesOf,
  standsFor,
} from './praised.queries.ts'
import { tellPraise } from './tell-praise.ts'
import { type NamedService, type ThankedTeam, thankedTeams } from './thanked-teams.ts'

/** When a story becomes public, gets new words or turns out to be about another service, whoever it thanks hears of it. */
export const praiseListeners = [
  on(storyFacts.storyReleased, (work, { storyId }) => findPraise(work, storyId)),
  on(storyFacts.storyRevised, (work, { storyId }) => findPraise(work, storyId)),
  on(storyFacts.servicesCorrected, (work, { storyId }) => findPraise(work, storyId)),
]

async function findPraise(work: Work, storyId: number): Promise<void> {
  const story = await praisedStory(work.db, storyId)
  if (!story || story.imported || story.services.length === 0) return
  const [names, teams] = [namesIn(story), await teamsIn(work, story)]
  await forgetWhatIsGone(
    work,
    storyId,
    [...names, ...teams].map(({ called }) => called),
  )
  if (names.length + teams.length === 0) return
  const organisationIds = [...new Set(story.services.map(({ organisationId }) => organisationId))]
  const cast = await castsOf(work.db, organisationIds, work.today)
  const praise = [
    ...names.flatMap((name) => ofPerson(name, story, cast)),
    ...teams.flatMap((team) => ofTeam(team, story, cast)),
  ]
  const fresh: Praise[] = []
  for (const one of praise.filter(isHeard)) if (await keepPraise(work, storyId, one)) fresh.push(one)
  await tellPraise(work, { storyId, story: story.publicId }, { praise: fresh, cast })

  /** An organisation without a cast has nobody to ask. */
  function isHeard({ organisationId }: Praise): boolean {
    return cast.some((member) => member.organisationId === organisationId)
  }
}

/** Only names of which a moderator said that they are thanked, and that are still in the words they were said of. */
function namesIn(story: PraisedStory): ThankedPerson[] {
  const taken = story.takenOut.filter((words) => !story.text.includes(words))
  return joinNames([
    ...read(story.text, story.kept).map((name) => ({ ...name, takenOut: false })),
    ...read(story.authorsText, taken).map((name) => ({ ...name, takenOut: true })),
  ])
}

function read(text: string, names: readonly string[]): Omit<ThankedName, 'takenOut'>[] {
  const mentionAt = readingAids.onDesk.staffMentions(text)
  return names.flatMap((words) => {
    const start = text.indexOf(words)
    if (start < 0) return []
    return [{ words, job: mentionAt({ start, end: start + words.length }).job ?? jobIn(words) }]
  })
}

function jobIn(words: string) {
  return readingAids.onDesk.jobsIn(words)[0] ?? null
}

async function teamsIn(work: Work, story: PraisedStory): Promise<ThankedTeam[]> {
  const near = thankedTeams(story.text, story.services)
  if (!near.some(({ isElsewhere }) => isElsewhere)) return near
  const organisationIds = story.services.map(({ organisationId }) => organisationId)
  return thankedTeams(story.text, await servicesOf(work.db, organisationIds))
}

/** One who fits in the casts of the story's services hears. Where it is not clear, each organisation in question is asked. */
function ofPerson(name: ThankedPerson, { services }: PraisedStory, cast: readonly CastMember[]): Praise[] {
  const common = { serviceId: null, kind: 'person', called: name.called, takenOut: name.takenOut } as const
  const near = cast.filter((member) => services.some((service) => standsFor(member, service)))
  const meant = whoIsMeant(name, near)
  const [only] = meant
  if (only && isSure(name, meant))
    return [{ ...common, organisationId: only.organisationId, hearers: [only] }]
  const wider = meant.length > 0 ? meant : whoIsMeant(name, cast)
  const asked = wider.length > 0 ? wider : services
  return [...new Set(asked.map(({ organisationId }) => organisationId))].map((organisationId) => ({
    ...common,
    organisationId,
    hearers: [],
  }))
}

/** The cast of the service that is named, or of the only one that the story is about. */
function ofTeam(
  { called, services, isElsewhere }: ThankedTeam,
  story: PraisedStory,
  cast: readonly CastMember[],
): Praise[] {
  const common = { kind: 'team', called, takenOut: false } as const
  const [only, another] = services.length > 0 ? services : story.services
  if (only && !another && !isElsewhere)
    return [
      { ...common, organisationId: only.organisationId, serviceId: only.id, hearers: castOf(only, cast) },
    ]
  const asked: NamedService[] = services.length > 0 ? services : story.services
  return [...new Set(asked.map(({ organisationId }) => organisationId))].map((organisationId) => ({
    ...common,
    organisationId,
    serviceId: null,
    hearers: [],
  }))
}

function castOf(service: NamedService, cast: readonly CastMember[]): CastMember[] {
  return cast.filter((member) => standsFor(member, service))
}
