import { CueBook } from './cue-book.ts'
import { greetingEnds } from './echoes.ts'
import type { FlagName } from './flags.ts'
import type { ReadText } from './text.ts'
import { wordLists } from './word-lists.ts'

/**
 * The nineteen things that authors asked of an answer (Baines et al. 2018, in our own names), in their order. The five
 * of pointing elsewhere count only where an answer points elsewhere.
 */
export const factorNames = [
  'photo',
  'name',
  'greets',
  'role',
  'roleSaid',
  'why',
  'soon',
  'thanks',
  'praisePassed',
  'apology',
  'reassures',
  'tailored',
  'returns',
  'where',
  'whyThere',
  'whom',
  'hours',
  'twoWays',
  'farewell',
] as const
export type FactorName = (typeof factorNames)[number]

/** Whether a factor is met; null where only a person can say. */
export interface Factor {
  readonly name: FactorName
  readonly met: boolean | null
}

/** What the factors are read from. */
export interface FactorSigns {
  readonly text: ReadText
  readonly author: string
  readonly profile: { photo: boolean; name: string; role: string; why: string }
  /** Whole days since the story became public; null where that is not known. */
  readonly days: number | null
  readonly marks: ReadonlySet<string>
  readonly flags: ReadonlySet<FlagName>
  readonly echoes: number
  /** Something was praised; something was asked, wished or found wrong. */
  readonly praised: boolean
  readonly troubled: boolean
}

const only: Partial<Record<FactorName, (signs: FactorSigns) => boolean>> = {
  praisePassed: ({ praised }) => praised,
  apology: ({ troubled }) => troubled,
  reassures: ({ troubled }) => troubled,
  returns: ({ troubled }) => troubled,
  where: pointsElsewhere,
  whyThere: pointsElsewhere,
  whom: pointsElsewhere,
  hours: pointsElsewhere,
  twoWays: pointsElsewhere,
}

/** The factors that apply to this story and this answer, in order. */
export function factorsOf(signs: FactorSigns): Factor[] {
  return factorNames
    .filter((name) => only[name]?.(signs) ?? true)
    .map((name) => ({ name, met: checks[name](signs) }))
}

const checks: Record<FactorName, (signs: FactorSigns) => boolean | null> = {
  photo: ({ profile }) => profile.photo,
  name: ({ profile }) => profile.name !== '',
  greets: ({ text, author }) => opening(text).includes(author.toLowerCase()),
  role: ({ profile }) => profile.role !== '',
  roleSaid: ({ profile }) => profile.why !== '' || null,
  why: ({ profile }) => profile.why !== '',
  soon: ({ days }) => (days === null ? null : days <= 7),
  thanks: ({ marks }) => marks.has('thanks'),
  praisePassed: ({ marks }) => marks.has('passed'),
  apology: ({ marks, flags }) => marks.has('sorry') && !flags.has('non_apology'),
  reassures: () => null,
  tailored: ({ echoes }) => echoes >= 2,
  returns: ({ text }) => finds(text, 'returns'),
  where: () => true,
  whyThere: ({ text }) => finds(text, 'whyThere') || null,
  whom: ({ text }) => finds(text, 'whom'),
  hours: ({ text }) => finds(text, 'hours'),
  twoWays: ({ text }) => finds(text, 'twoWays'),
  farewell: ({ text }) => farewell.test(text.plain),
}

const farewell =
  /(?:regards|wishes|yours|take care|cheers|all the best|sincerely|thanks|warmly|love|x)[,.!\s]|\n\s*[A-Z][\w.' -]{0,40}\s*$|[.!?]\s+[A-Z][\w.' ]{0,30}$/i

const cues = new CueBook<FactorName>(wordLists)
  .add(
    'returns',
    `
    ill|well|i|we ?will _2 come|be|post|write|report|update|let _3 back|here|you|again|know
    will|ill|well _2 update you|this|here
    come|write|post back here|and|to|by|in|on|with|when
    `,
  )
  .add(
    'whyThere',
    `
    so that|i|we|they|she|he
    because|since
    who|they|she|he can|will|could|is
    to talk|look|find|help|sort|discuss|go
    `,
  )
  .add(
    'whom',
    `
    ask for
    ring|call|phone|email|contact|see|speak ?to me
    my ?direct ?own ?mobile number|line|secretary|office|email|mobile|door
    come and find|see me
    she|he|they will|is|keeps|can
    `,
  )
  .add(
    'hours',
    `
    @day
    mornings|afternoons|evenings|weekdays|daily|anytime
    any|every day|time|weekday|morning|afternoon|evening
    before|after|until|til|till|from|between #|nine|noon|lunch|ten|eight|four|five
    # am|pm|to
    day or night
    `,
  )
  .add(
    'twoWays',
    `
    ring|call|phone|# ~6 or|otherwise|also ~4 email|write|come|text|ask|drop|letter|post|online|here
    email|write|here|text|come|drop ~6 or|otherwise ~4 ring|phone|call|#|ask|on
    here or|and|by
    `,
  )

function finds(text: ReadText, name: FactorName): boolean {
  return cues.matches(text.words).some(({ meaning }) => meaning === name)
}

function pointsElsewhere({ flags }: FactorSigns): boolean {
  return flags.has('redirect')
}

/** The greeting, or the first few words where there is none. */
function opening(text: ReadText): string {
  const end = Math.max(greetingEnds(text), Math.min(6, text.words.length))
  return text.plain.slice(0, text.words[end - 1]?.end ?? 0).toLowerCase()
}
