import { type Concern, concernsIn } from './concerns.ts'
import { courtesyCues } from './courtesy-cues.ts'
import { distinctEchoes, type Echo, echoesOf } from './echoes.ts'
import { type Factor, factorsOf } from './factors.ts'
import { type Flag, type FlagName, flag, isAnonymous, isKneeJerk, phraseFlags } from './flags.ts'
import { type PlainWords, plainWords } from './plain-words.ts'
import { privacyRisks } from './privacy.ts'
import { type ReadSentence, sentencesOf } from './sentences.ts'
import { isScripted, type Likeness, likest, mask } from './similarity.ts'
import { stemOf } from './stem.ts'
import { merged, type ReadText, readText, type Stretch } from './text.ts'
import { pointsOf, type ResponseType, type Thresholds, thresholds, typeOf } from './type.ts'
import { weigh } from './weigh.ts'

/** An answer as the coach meets it, with all that it may know. No note, label or organisation is among it. */
export interface AnswerToRead {
  readonly answer: string
  readonly story: string
  /** The author's screen name. */
  readonly author: string
  /** Names that a form fills in by itself: service, organisation, team, the writer's own name. */
  readonly places: readonly string[]
  readonly signature: { name: string; role: string; photo: boolean; why: string }
  /** 0 to 5 as a moderator rated the story; null where nobody has. */
  readonly criticality: number | null
  /** Earlier replies of the same organisation that may be near copies; the newest first. */
  readonly earlier: readonly string[]
  /** Since the story became public; null where that is not known. */
  readonly minutes: number | null
}

/** What the coach read. All stretches are JavaScript string offsets of the answer, except those of `unanswered`. */
export interface Reading {
  readonly type: ResponseType
  /** Words that led to the type: what of the story is taken up, and sentences that tell or explain something. */
  readonly because: { readonly echoes: readonly Stretch[]; readonly open: readonly Stretch[] }
  readonly flags: readonly Flag[]
  readonly factors: readonly Factor[]
  /** Sentences of the story that ask, wish or complain, and of which the answer takes nothing up. */
  readonly unanswered: readonly Concern[]
  readonly plain: PlainWords
  /** The earlier reply that is likest to this one; null where there is none. */
  readonly likest: Likeness | null
}

/** Reads an answer against its story (R26 to R33). Same texts, same reading; nothing is looked up anywhere. */
export function readAnswer(given: AnswerToRead, by: Thresholds = thresholds): Reading {
  const text = readText(given.answer)
  const story = readText(given.story)
  const sentences = sentencesOf(text)
  const concerns = concernsIn(story)
  const near = likest(mask(text), given.earlier)
  const echoes = ownEchoes(echoesOf(text, story, given), near)
  const scripted = isScripted(near)
  const { criticality, minutes } = given
  const type = typeOf(
    {
      sentences,
      echoes: distinctEchoes(echoes),
      scripted,
      picture: isPicture(text),
      criticality,
      concerns: concerns.length,
    },
    by,
  )
  const flags = allFlags({ text, story, sentences, given, near: scripted ? near : null })
  const names = new Set(flags.map(({ name }) => name))
  return {
    type,
    because: {
      echoes: merged(echoes.map(({ at }) => text.stretch(at, at))),
      open: sentences.filter(isTelling).map(({ from, to }) => text.stretch(from, to)),
    },
    flags,
    factors: factorsOf({
      text,
      author: given.author,
      profile: given.signature,
      days: minutes === null ? null : Math.floor(minutes / 1440),
      marks: new Set(courtesyCues.matches(text.words).map(({ meaning }) => meaning)),
      flags: names,
      echoes: distinctEchoes(echoes),
      praised: isPraised(story, concerns),
      troubled: (criticality ?? 0) > 0 || concerns.length > 0,
    }),
    unanswered: unansweredOf(concerns, text),
    plain: plainWords(text),
    likest: near,
  }
}

interface Flagged {
  text: ReadText
  story: ReadText
  sentences: readonly ReadSentence[]
  given: AnswerToRead
  near: Likeness | null
}

function allFlags({ text, story, sentences, given, near }: Flagged): Flag[] {
  const whole = (name: FlagName, holds: boolean): Flag[] => (holds ? [{ name, stretches: [] }] : [])
  const { criticality, minutes, signature } = given
  const open = pointsOf(sentences) >= thresholds.concern
  return [
    ...(near ? [{ name: 'scripted' as const, stretches: near.shared(text) }] : []),
    ...phraseFlags(text, sentences),
    ...flag('privacy_risk', privacyRisks(text, story)),
    ...whole('knee_jerk', isKneeJerk(text, { criticality, minutes, open })),
    ...whole('anonymous_signoff', isAnonymous(signature)),
  ]
}

/** What a script would have said to anybody is no sign of having read. */
function ownEchoes(echoes: readonly Echo[], near: Likeness | null): Echo[] {
  return isScripted(near) ? echoes.filter(({ stem }) => !near?.reply.bag.has(stem)) : [...echoes]
}

function isPicture({ plain }: ReadText): boolean {
  return /^\s*\[(?:image|picture|photo|drawing)\b/i.test(plain)
}

function isTelling(sentence: ReadSentence): boolean {
  const { change, explanation } = weigh(sentence)
  return change + explanation >= 0.7
}

function isPraised({ words }: ReadText, concerns: readonly Concern[]): boolean {
  const kind =
    /^(?:thank|thanks|thankyou|grateful|brilliant|lovely|kind|wonderful|amazing|excellent|great|fantastic|superb|caring|friendly|good|helpful)$/
  return concerns.length === 0 || words.some(({ low }) => kind.test(low))
}

function unansweredOf(concerns: readonly Concern[], text: ReadText): Concern[] {
  const said = new Set(text.words.map(({ low }) => stemOf(low)))
  return concerns.filter(({ about }) => about.size > 0 && ![...about].some((stem) => said.has(stem)))
}
