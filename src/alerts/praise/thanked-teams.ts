import { readingAids } from '../../moderation/index.ts'

/** A service by its name. */
export interface NamedService {
  id: number
  organisationId: number
  name: string
}

/** A team that a text thanks. */
export interface ThankedTeam {
  /** As the text says it: "the night team on Maple Ward". */
  called: string
  /** The services that it names; empty where it names none. */
  services: NamedService[]
  /** It names a place that is none of the services known. */
  isElsewhere: boolean
}

const people =
  'teams?|staff|crew|nurses|doctors|midwives|porters|receptionists|carers|paramedics|cleaners|volunteers|therapists|pharmacists|dentists|colleagues'
// Words over which no name of a team runs.
const between =
  'and|or|but|was|were|is|are|had|have|has|that|who|to|with|by|in|on|at|of|from|when|told|said|asked'
// "all the staff", "the whole night team", "your lovely nurses", "the Maple Ward team".
const group = new RegExp(
  `\\b(?:(?:all|each|every one|most)\\s+(?:of\\s+)?)?(?:the|your|these|those|all|whole|entire)(?:\\s+(?!(?:${between})\\b)[\\p{L}\\d'’-]+){0,4}?\\s+(?:${people})\\b`,
  'giu',
)
const everybody = /\b(?:everyone|everybody)\b/gi
// "who work on Ward 6", "at your surgery".
const where =
  /^(?:,?\s+who\s+(?:works?|worked|are|is|was|were)(?:\s+there)?)?\s+(?:on|at|in|of|from)\s+(?:the\s+|your\s+|this\s+|that\s+)?([^.,;:!?\n]{2,80})/i
const anyPlace =
  /^(?:[\p{L}-]+\s+)?(?:ward|unit|surgery|practice|clinic|department|hospital|hospice|centre|reception|pharmacy|theatre)s?\b(?!\s+\d)/iu
// "Seaview House", "Ward 9": a place with a name.
const namedPlace = /^(?:ward\s+\d+\w*|\p{Lu}[\p{L}'’-]*(?:\s+[\p{Lu}\d][\p{L}\d'’-]*)*)/u
const elsewhere = /\b(?:other|another|different|next|previous|old)\b/i

/** The teams that a text thanks: those of whom it speaks well in the same breath. */
export function thankedTeams(text: string, services: readonly NamedService[]): ThankedTeam[] {
  const toneAt = readingAids.onDesk.staffMentions(text)
  const heads = [
    ...[...text.matchAll(group)].map((match) => ({ match, needsPlace: false })),
    ...[...text.matchAll(everybody)].map((match) => ({ match, needsPlace: true })),
  ]
  return heads.flatMap(({ match, needsPlace }) => {
    const [start, head] = [match.index, match[0]]
    const team = teamAt(text.slice(start, start + head.length + 120), head, services)
    if (!team || (needsPlace && !team.hasPlace)) return []
    const span = { start, end: start + team.called.length }
    return toneAt(span).tone === 'praise' ? [team] : []
  })
}

/** What a text that begins with a team says of where they are; null where they are plainly of another place. */
function teamAt(
  text: string,
  head: string,
  services: readonly NamedService[],
): (ThankedTeam & { hasPlace: boolean }) | null {
  const [tail = '', place = ''] = text.slice(head.length).match(where) ?? []
  if (elsewhere.test(head)) return null
  const named = servicesNamed(`${head} ${place}`, services)
  const [first] = named
  if (first) {
    const end = foldedEnd(text, nameOf(first))
    return {
      called: text.slice(0, Math.max(head.length, end)),
      services: named,
      isElsewhere: false,
      hasPlace: true,
    }
  }
  if (elsewhere.test(place)) return null
  const at = (words: string) => text.slice(0, head.length + tail.indexOf(place) + words.length)
  const own = place.match(anyPlace)
  if (own) return { called: at(own[0]), services: [], isElsewhere: false, hasPlace: true }
  const other = place.match(namedPlace)
  if (other) return { called: at(other[0]), services: [], isElsewhere: true, hasPlace: true }
  return { called: head, services: [], isElsewhere: false, hasPlace: false }
}

/** The services with the longest name among those that a text names; the same name may stand for several. */
function servicesNamed(text: string, services: readonly NamedService[]): NamedService[] {
  const folded = fold(text)
  const named = services.filter((service) => {
    const name = fold(nameOf(service))
    return name.length > 3 && ` ${folded} `.includes(` ${name} `)
  })
  const longest = Math.max(...named.map((service) => nameOf(service).length))
  return named.filter((service) => nameOf(service).length === longest)
}

/** "Ward 6 (stroke)" is spoken of as Ward 6. */
function nameOf({ name }: NamedService): string {
  return name.replace(/\s*[(,].*$/, '')
}

function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}

function foldedEnd(text: string, name: string): number {
  const pattern = fold(name).split(' ').join('[^\\p{L}\\d]+')
  const match = text.match(new RegExp(pattern, 'iu'))
  return match?.index === undefined ? 0 : match.index + match[0].length
}
