import { bagOf, type Term } from './bag.ts'
import { contributions, type LinearModel } from './linear-model.ts'

/** How a model reads words: the form in which it knows them, and words that weigh by themselves. */
export interface Reading {
  readonly model: LinearModel
  readonly head: number
  /** The form of a word that the model was taught ("waiting" as "wait"); the word itself where nothing is said. */
  readonly form?: (term: string) => string
  /** Weight of a word beside what the model gives it. */
  readonly extra?: (term: string) => number
}

/** Words that carry a sentence and say little by themselves; they are never shown as what led to a suggestion. */
const carriers = new Set(
  'a an the and or but if so as at by for from in into of off on onto out over to up with about i im ive id me my we us our you your youre he hes him his she shes her they them their it its this that these those is are was were be been being am do does did have has had will would can could should may might just then than there here when what who which how all any some one very too also not no'.split(
    ' ',
  ),
)
const mostWords = 12
const leastShare = 0.02

/** The words of a text that spoke most for one head, alone or with the next word, in order of place. */
export function heaviestWords(
  terms: readonly Term[],
  { model, head, form = (term) => term, extra = () => 0 }: Reading,
): { start: number; end: number }[] {
  const forms = terms.map(({ term }) => form(term))
  const worth = new Map(contributions(model, bagOf(forms), head).filter(([, share]) => share > leastShare))
  const weighed = terms.map((term, index) => {
    const [own = '', next = ''] = [forms[index], forms[index + 1]]
    return { term, points: (worth.get(own) ?? 0) + (worth.get(`${own}_${next}`) ?? 0) + extra(term.term) }
  })
  return weighed
    .filter(({ term, points }) => points > 0 && !carriers.has(term.term))
    .sort((a, b) => b.points - a.points)
    .slice(0, mostWords)
    .map(({ term }) => ({ start: term.start, end: term.end }))
    .sort((a, b) => a.start - b.start)
}
