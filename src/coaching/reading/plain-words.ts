import { type ReadText, rangesOf, type Stretch } from './text.ts'

/** How easy an answer is to read (R30). */
export interface PlainWords {
  /** Years of age at which most people read this with ease, by the Flesch-Kincaid grade plus five; null under 20 words. */
  readonly age: number | null
  /** Sentences of more than 25 words. */
  readonly long: readonly Stretch[]
  /** Words that only services use. */
  readonly jargon: readonly Stretch[]
}

const longSentence = 25

const officeWords = `pathway pathways multidisciplinary mdt stakeholder stakeholders escalate escalated signpost signposted
endeavour facilitate facilitated liaise liaising liaised commence commenced ascertain whilst thereafter aforementioned
utilise utilised optimise optimal holistic robust governance compliance operational capacity protocol protocols clinician
clinicians triage triaged rota throughput outcomes deliverable provision caseload discharge directorate triangulated
learnings ongoing regarding hereby pursuant cascade cascaded datix pals ahp hca cpn camhs icb commissioners inpatient
outpatient outpatients ambulatory acuity unprecedented expedite expedited remit implement implemented implementation
dissatisfaction inconvenience rectify rectified alleviate mitigate mitigated feedback`

const jargonWords = new Set(officeWords.split(/\s+/).filter((word) => word !== 'feedback' && word !== 'rota'))

/** Looks for long sentences and office words, and reckons a reading age. */
export function plainWords(text: ReadText): PlainWords {
  const ranges = rangesOf(text)
  return {
    age: text.words.length < 20 ? null : readingAge(text, ranges.length),
    long: ranges
      .filter(({ from, to }) => to - from >= longSentence)
      .map(({ from, to }) => text.stretch(from, to)),
    jargon: text.words.flatMap(({ low }, index) =>
      jargonWords.has(low) ? [text.stretch(index, index)] : [],
    ),
  }
}

function readingAge({ words }: ReadText, sentences: number): number {
  const syllables = words.reduce((sum, { low }) => sum + syllablesOf(low), 0)
  const grade = 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59
  return Math.max(5, Math.round(grade + 5))
}

function syllablesOf(word: string): number {
  const groups = word
    .replace(/(?:[^l]e|ed|es)$/, (end) => (end.length > 2 ? end : end.slice(0, -1)))
    .match(/[aeiouy]+/g)
  return Math.max(1, groups?.length ?? 1)
}
