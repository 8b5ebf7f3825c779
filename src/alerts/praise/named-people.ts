import { readingAids } from '../../moderation/index.ts'

type Job = readingAids.onDesk.Job

/** Somebody at work whom a story thanks. */
export interface ThankedName {
  /** As the story says it, with title or job: "Sister Okafor", "Amy Cole", "nurse Ada". */
  words: string
  /** What they are, where the words beside the name say so. */
  job: Job | null
  /** The name stands in the author's words and in no public ones. */
  takenOut: boolean
}

/** Somebody who could be meant. */
export interface Named {
  name: string
  roleTitle: string
}

const titles = new Set(
  'mr mrs ms miss mx dr doctor prof professor sir dame sister nurse matron midwife consultant surgeon registrar porter receptionist carer hca paramedic physio pharmacist dentist driver volunteer'.split(
    ' ',
  ),
)

/** Jobs that people call by one another's name. */
const kin: Partial<Record<Job, Job>> = {
  sister: 'nurse',
  matron: 'nurse',
  consultant: 'doctor',
  surgeon: 'doctor',
  registrar: 'doctor',
  psychiatrist: 'doctor',
  physio: 'therapist',
}

/**
 * Whoever may be meant by a name, among these people. A title or job that somebody's role contradicts rules them out; a role that
 * says nothing does not. One is sure, several are not, and nobody is ever guessed.
 */
export function whoIsMeant<Person extends Named>(
  { words, job }: Pick<ThankedName, 'words' | 'job'>,
  people: readonly Person[],
): Person[] {
  const fitting = withName(words, people)
  const likely = fitting.filter(({ roleTitle }) => !contradicts(job, roleTitle))
  return likely.length > 0 ? likely : fitting
}

/** Whether the one person who fits may be told without asking anybody: their role must not say otherwise. */
export function isSure({ job }: Pick<ThankedName, 'job'>, meant: readonly Named[]): boolean {
  const [only, another] = meant
  return only !== undefined && another === undefined && !contradicts(job, only.roleTitle)
}

function withName<Person extends Named>(words: string, people: readonly Person[]): Person[] {
  const name = nameIn(words)
  const [first = '', ...rest] = name
  const last = rest.at(-1)
  const known = people.map((person) => ({ person, own: nameIn(person.name) }))
  const having = (fits: (own: string[]) => boolean) =>
    known.filter(({ own }) => fits(own)).map(({ person }) => person)
  if (last !== undefined)
    return having((own) => own.length > 1 && own.at(-1) === last && isGiven(first, own[0] ?? ''))
  const byGiven = having((own) => own[0] === first)
  const byFamily = having((own) => own.length > 1 && own.at(-1) === first)
  const [usual, other] = hasTitle(words) ? [byFamily, byGiven] : [byGiven, byFamily]
  return usual.length > 0 ? usual : other
}

function isGiven(said: string, own: string): boolean {
  return said === own || (said.length === 1 && own.startsWith(said))
}

function contradicts(job: Job | null, roleTitle: string): boolean {
  const own = readingAids.onDesk.jobsIn(roleTitle)
  if (job === null || own.length === 0) return false
  return !own.some((one) => (kin[one] ?? one) === (kin[job] ?? job))
}

/** The words of a name, folded, without titles, jobs and the 's of "Ada's". */
export function nameIn(words: string): string[] {
  return plainWords(words).filter((word) => !titles.has(word))
}

function hasTitle(words: string): boolean {
  return plainWords(words).some((word) => titles.has(word))
}

function plainWords(words: string): string[] {
  return words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[\s.,]+/)
    .map((word) => word.replace(/['’]s?$/, ''))
    .filter(Boolean)
}

/** One person named in several ways, with the fullest of them to know them by and a public one to call them. */
export interface ThankedPerson extends ThankedName {
  called: string
}

/** Joins "Amy", "nurse Amy" and "Amy Cole": whatever is part of a fuller name is the same person. */
export function joinNames(names: readonly ThankedName[]): ThankedPerson[] {
  const fullestFirst = [...names]
    .filter(({ words }) => nameIn(words).length > 0)
    .sort((a, b) => weight(b) - weight(a))
  const people: ThankedPerson[] = []
  for (const name of fullestFirst) {
    const same = people.find((person) => isPartOf(name.words, person.words))
    if (!same) people.push({ ...name, called: name.words })
    else {
      same.job ??= name.job
      if (same.takenOut && !name.takenOut) Object.assign(same, { called: name.words, takenOut: false })
    }
  }
  return people
}

function weight({ words, job }: ThankedName): number {
  return nameIn(words).length * 4 + (hasTitle(words) ? 2 : 0) + (job ? 1 : 0)
}

function isPartOf(part: string, whole: string): boolean {
  const words = nameIn(whole)
  return nameIn(part).every((word) => words.includes(word))
}
