import { courtesyCues } from './courtesy-cues.ts'
import type { CueBook } from './cue-book.ts'
import { flagCues } from './flag-cues.ts'
import { redirectCues } from './redirect-cues.ts'
import { type ReadSentence, waysToReach } from './sentences.ts'
import { merged, type ReadText, rangesOf, type Stretch } from './text.ts'

/** What an answer may carry beside its type (evidence §1.2). */
export const flagNames = [
  'non_apology',
  'vague_promise',
  'scripted',
  'anonymous_signoff',
  'redirect',
  'ambiguous_change',
  'knee_jerk',
  'privacy_risk',
  'defensive',
] as const
export type FlagName = (typeof flagNames)[number]

/** A flag with the words that caused it. A flag without words is about the whole answer. */
export interface Flag {
  readonly name: FlagName
  readonly stretches: readonly Stretch[]
}

/** The flag, if there are words for it. */
export function flag(name: FlagName, stretches: readonly Stretch[]): Flag[] {
  return stretches.length === 0 ? [] : [{ name, stretches: merged(stretches) }]
}

/** Flags that phrases give away; an open answer says which change it means. */
export function phraseFlags(text: ReadText, sentences: readonly ReadSentence[], open: boolean): Flag[] {
  const tells = open || sentences.some((sentence) => sentence.open.has('from'))
  return [
    ...flag('non_apology', nonApologies(text)),
    ...flag('vague_promise', stretchesOf(text, courtesyCues, 'vague')),
    ...flag('redirect', redirects(text)),
    ...flag('ambiguous_change', tells ? [] : stretchesOf(text, flagCues, 'ambiguous_change')),
    ...flag('defensive', stretchesOf(text, flagCues, 'defensive')),
  ]
}

/** Fewer words than this are thin for a serious story (R32). */
const thin = 40

/**
 * A thin answer to a serious story: under 40 words, criticality 3 or more, nothing told or explained, and within two
 * hours. Where nobody knows how long it took, it counts as soon.
 */
export function isKneeJerk(
  text: ReadText,
  { criticality, open, minutes }: { criticality: number | null; open: boolean; minutes: number | null },
): boolean {
  if ((criticality ?? 0) < 3 || open || wordsWritten(text) >= thin) return false
  return minutes === null || minutes < 120 || stretchesOf(text, flagCues, 'haste').length > 0
}

/** Words as people count them: a telephone number is one or two. */
function wordsWritten({ raw }: ReadText): number {
  return raw.split(/\s+/).filter(Boolean).length
}

const ofManyPeople =
  /\b(?:team|care|department|office|communications|services?|trust|relations|experience|line|desk|unit|ward|hub|hospital|centre|clinic)\b/i

/** Whether a signature names neither a person nor a role; a team's name is no person's. */
export function isAnonymous({ name, role }: { name: string; role: string }): boolean {
  return (name.trim() === '' || ofManyPeople.test(name)) && role.trim() === ''
}

function stretchesOf<Meaning>(text: ReadText, book: CueBook<Meaning>, wanted: Meaning): Stretch[] {
  return book
    .matches(text.words)
    .filter(({ meaning }) => meaning === wanted)
    .map(({ from, to }) => text.stretch(from, to))
}

/** "Sorry that we ..." and "sorry, I ..." own what was done. */
function nonApologies(text: ReadText): Stretch[] {
  const owns = (from: number, to: number) =>
    text.words.slice(from + 1, to + 1).some(({ low }) => low === 'we' || low === 'i')
  return courtesyCues
    .matches(text.words)
    .filter(({ meaning, from, to }) => meaning === 'non_apology' && !owns(from, to))
    .map(({ from, to }) => text.stretch(from, to))
}

function redirects(text: ReadText): Stretch[] {
  const ranges = rangesOf(text)
  const byShape = [...waysToReach(text)].flatMap((sentence) => {
    const range = ranges[sentence]
    return range ? [text.stretch(range.from, range.to)] : []
  })
  return [...stretchesOf(text, redirectCues, 'offer'), ...byShape]
}
