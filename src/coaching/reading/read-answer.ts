import { causesOf } from './causes.ts'
import { type Concern, concernsIn } from './concerns.ts'
import { courtesyCues } from './courtesy-cues.ts'
import { distinctEchoes, type Echo, echoesOf } from './echoes.ts'
import { type Factor, factorsOf } from './factors.ts'
import { type Flag, type FlagName, flag, isAnonymous, isKneeJerk, phraseFlags } from './flags.ts'
import { type PlainWords, plainWords } from './plain-words.ts'
import { privacyRisks } from './privacy.ts'
import type { ResponseType } from './response-types.ts'
import { sentencesOf } from './sentences.ts'
import { isScripted, type Likeness, likest, mask } from './similarity.ts'
import { stemOf } from './stem.ts'
import { type ReadText, readText, type Stretch } from './text.ts'
import { typeOf } from './type.ts'
import type { TypeEvidence } from './type-evidence.ts'
import type { TypeModel } from './type-model.ts'

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
  /** The words that led to the type. */
  readonly because: readonly Stretch[]
  readonly flags: readonly Flag[]
  readonly factors: readonly Factor[]
  /** Sentences of the story that ask, wish or complain, and of which the answer takes nothing up. */
  readonly unanswered: readonly Concern[]
  readonly plain: PlainWords
  /** The earlier reply that is likest to this one; null where there is none. */
  readonly likest: Likeness | null
}

/** What is read of an answer before anything is said of it. */
interface Gathered {
  readonly evidence: TypeEvidence
  readonly story: ReadText
  readonly concerns: readonly Concern[]
  readonly near: Likeness | null
}

/** Reads an answer against its story (R26 to R33). Same texts, same reading; nothing is looked up anywhere. */
export function readAnswer(given: AnswerToRead, model?: TypeModel): Reading {
  const gathered = gather(given)
  const { evidence, story, concerns, near } = gathered
  const { text, echoes, courtesy } = evidence
  const { criticality, minutes } = given
  const type = typeOf(evidence, model)
  const flags = allFlags(gathered, given, type)
  return {
    type,
    because: causesOf(type, evidence),
    flags,
    factors: factorsOf({
      text,
      author: given.author,
      profile: given.signature,
      days: minutes === null ? null : Math.floor(minutes / 1440),
      marks: courtesy,
      flags: new Set(flags.map(({ name }) => name)),
      echoes: distinctEchoes(echoes),
      praised: isPraised(story, concerns),
      troubled: (criticality ?? 0) > 0 || concerns.length > 0,
    }),
    unanswered: unansweredOf(concerns, text),
    plain: plainWords(text),
    likest: near,
  }
}

/** What the type of an answer is read from; for learning it from labelled answers. */
export function evidenceOf(given: AnswerToRead): TypeEvidence {
  return gather(given).evidence
}

function gather(given: AnswerToRead): Gathered {
  const text = readText(given.answer)
  const story = readText(given.story)
  const concerns = concernsIn(story)
  const near = likest(mask(text), given.earlier)
  const evidence = {
    text,
    sentences: sentencesOf(text),
    echoes: ownEchoes(echoesOf(text, story, given), near),
    courtesy: new Set(courtesyCues.matches(text.words).map(({ meaning }) => meaning)),
    concerns: concerns.length,
    criticality: given.criticality,
    signature: given.signature,
    scripted: isScripted(near),
    picture: isPicture(text),
  }
  return { evidence, story, concerns, near }
}

function allFlags({ evidence, story, near }: Gathered, given: AnswerToRead, type: ResponseType): Flag[] {
  const whole = (name: FlagName, holds: boolean): Flag[] => (holds ? [{ name, stretches: [] }] : [])
  const { text, sentences, scripted, picture } = evidence
  const { criticality, minutes, signature } = given
  const open = type === 'transparent' || picture
  return [
    ...(near && scripted ? [{ name: 'scripted' as const, stretches: near.shared(text) }] : []),
    ...phraseFlags(text, sentences, open),
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

function isPraised({ words }: ReadText, concerns: readonly Concern[]): boolean {
  const kind =
    /^(?:thank|thanks|thankyou|grateful|brilliant|lovely|kind|wonderful|amazing|excellent|great|fantastic|superb|caring|friendly|good|helpful)$/
  return concerns.length === 0 || words.some(({ low }) => kind.test(low))
}

function unansweredOf(concerns: readonly Concern[], text: ReadText): Concern[] {
  const said = new Set(text.words.map(({ low }) => stemOf(low)))
  return concerns.filter(({ about }) => about.size > 0 && ![...about].some((stem) => said.has(stem)))
}
