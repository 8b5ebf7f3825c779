import { wordClasses } from '../criticality/word-classes.ts'
import { readerLexicon } from '../lexicons/reader-lexicon.ts'
import { type Word, wordsOf } from '../reading/words.ts'

/** How a text speaks of somebody: R7 takes a criticised name out, and leaves the first name of somebody who is thanked. */
export type Tone = 'praise' | 'critical' | 'unclear'

/** Somebody at work as a text names them. */
export interface StaffMention {
  readonly tone: Tone
  /** What they are, where the words beside the name say so. */
  readonly job: Job | null
  /** The name with the title or job that stands right before it: "Dr Green". */
  readonly start: number
  readonly end: number
  /** "my nurse Ada": no article is wanted when the name goes. */
  readonly hasArticle: boolean
  /** "Ada" of "Ada Green"; null where a family name stands alone. */
  readonly firstName: string | null
  /** No family name is said. */
  readonly isFirstNameAlone: boolean
}

const jobs = {
  doctor: 'dr doctor docter doc',
  nurse: 'nurse nurses cpn',
  sister: 'sister',
  matron: 'matron',
  midwife: 'midwife midwives',
  consultant: 'consultant',
  surgeon: 'surgeon',
  registrar: 'registrar',
  receptionist: 'receptionist',
  porter: 'porter',
  carer: 'carer hca',
  paramedic: 'paramedic',
  physio: 'physio physiotherapist',
  pharmacist: 'pharmacist',
  dentist: 'dentist',
  therapist: 'therapist',
  psychiatrist: 'psychiatrist',
  psychologist: 'psychologist',
  counsellor: 'counsellor',
  radiographer: 'radiographer sonographer',
  healthVisitor: 'visitor',
  manager: 'manager',
  volunteer: 'volunteer',
  driver: 'driver',
} as const
export type Job = keyof typeof jobs

const jobOf = new Map<string, Job>(
  (Object.entries(jobs) as [Job, string][]).flatMap(([job, words]) =>
    words.split(' ').map((word): [string, Job] => [word, job]),
  ),
)
const mostWords = 120
const titles = new Set('mr mrs ms miss mx prof professor dr doctor nurse sister matron midwife'.split(' '))
const articles = new Set(
  'a an the my our her his their your this that one another lovely kind wonderful same rude'.split(' '),
)
const blame = new Set([
  ...wordClasses.dignity,
  ...'forgot careless rough refused lied blamed mistake mistakes incompetent lazy useless disgrace disgraceful awful terrible horrible appalling worst tutted rolled snapped shrugged sneered hurt wrong dangerous negligent bad poor sacked fired ashamed complaint complain'.split(
    ' ',
  ),
])
const praise: ReadonlySet<string> = wordClasses.praise
const notting = new Set(
  'not never no didnt wasnt isnt doesnt hardly couldnt wouldnt wont neither nor without far less nothing'.split(
    ' ',
  ),
)

/** Every job that a text names, such as a role title. */
export function jobsIn(text: string): Job[] {
  return wordsOf(text).flatMap(({ low }) => jobOf.get(low) ?? [])
}

/** Reads a text once, and then says of each name in it how the text speaks of that person and what their job is. */
export function staffMentions(text: string): (name: { start: number; end: number }) => StaffMention {
  const words = wordsOf(text)
  const sentences = Map.groupBy(words, ({ sentence }) => sentence)
  return ({ start, end }) => {
    const first = placeAfter(words, start)
    const last = placeAfter(words, end - 1)
    const before = words[first - 1]
    const isTitled =
      before !== undefined &&
      /^[. ]{1,2}$/.test(words[first]?.before ?? '') &&
      (titles.has(before.low) || jobOf.has(before.low))
    const lead = isTitled ? words[first - 2] : before
    const sentence = words[first]?.sentence ?? 0
    const near = [...(sentences.get(sentence) ?? []), ...(sentences.get(sentence + 1) ?? [])]
    return {
      tone: toneOf(near.slice(0, mostWords), new Set(words.slice(first, last + 1))),
      job: jobBeside(words, first, last),
      start: isTitled ? before.start : start,
      end,
      hasArticle: articles.has(lead?.low ?? '') && !(words[first]?.opens ?? false),
      firstName: firstNameOf(words[first], last > first),
      isFirstNameAlone: first === last,
    }
  }
}

/** The place of the first word that ends after an offset, by halving. */
function placeAfter(words: readonly Word[], offset: number): number {
  let [low, high] = [0, words.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}

function firstNameOf(word: Word | undefined, hasMore: boolean): string | null {
  const low = word?.low.replace(/s$/, '') ?? ''
  const lexicon = readerLexicon()
  const isGiven = lexicon.isGivenName(word?.low ?? '') || (hasMore && lexicon.isGivenName(low))
  return word !== undefined && isGiven ? word.text.replace(/['’]s$/, '') : null
}

function jobBeside(words: readonly Word[], first: number, last: number): Job | null {
  const near = [first - 1, first - 2, last + 1, last + 2, last + 3]
  for (const place of near) {
    const word = words[place]
    const job = jobOf.get(word?.low ?? '')
    if (job === undefined || word === undefined) continue
    if (place > last && words.slice(last + 1, place + 1).some(({ opens }) => opens)) continue
    if (job !== 'healthVisitor' || words[place - 1]?.low === 'health') return job
  }
  return null
}

/** The sentence of the name and the one after it; a praising word behind a "not" is none. */
function toneOf(near: readonly Word[], names: ReadonlySet<Word>): Tone {
  let [good, bad] = [0, 0]
  near.forEach((word, place) => {
    if (names.has(word)) return
    const isTurned = near.slice(Math.max(0, place - 3), place).some(({ low }) => notting.has(low))
    if (praise.has(word.low)) isTurned ? bad++ : good++
    else if (blame.has(word.low) && !isTurned) bad++
  })
  if (bad > 0) return bad >= good ? 'critical' : 'unclear'
  return good > 0 ? 'praise' : 'unclear'
}
