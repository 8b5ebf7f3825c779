/** A number from 0 up to 1, the next of a row that a seed fixes (mulberry32). */
export type Dice = () => number

export function diceOf(seed: number): Dice {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let value = Math.imul(state ^ (state >>> 15), state | 1)
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61)
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296
  }
}

const names = ['Priya', 'Tom', 'Agnes', 'Dermot', 'Yusuf', 'Lena', 'Marsha', 'Colin', 'Ife', 'Gwen']
const authors = ['bluekettle', 'northwind', 'tea_at_four', 'lanternfish', 'slowtrain', 'mossy', 'juniper8']
const wards = [
  'Maple Ward',
  'Ward 7',
  'the Eye Clinic',
  'Harbour Unit',
  'Physiotherapy',
  'Ward B2',
  'Radiology',
]
const dates = ['3 May', '17 September', 'Monday 4 March', '12 December', '29 July', 'Tuesday', '1 June']
const greetings = ['Dear', 'Hello', 'Hi', 'Good morning']
const farewells = ['Kind regards', 'Best wishes', 'Yours sincerely', 'With best wishes', 'Many thanks']

const synonyms: Readonly<Record<string, readonly string[]>> = {
  comments: ['feedback', 'remarks', 'views'],
  feedback: ['comments', 'remarks'],
  sorry: ['very sorry', 'truly sorry'],
  pleased: ['glad', 'delighted', 'happy'],
  delighted: ['pleased', 'thrilled'],
  happy: ['glad', 'pleased'],
  help: ['assist', 'support'],
  important: ['vital', 'essential'],
  improve: ['better', 'develop'],
  shared: ['discussed', 'passed'],
  passed: ['sent', 'forwarded'],
  contact: ['ring', 'email'],
  team: ['department', 'staff'],
  staff: ['team', 'colleagues'],
  always: ['constantly', 'ever'],
  grateful: ['thankful'],
  experience: ['visit', 'stay'],
  standard: ['quality', 'level'],
  concerns: ['worries', 'issues'],
  discuss: ['talk about', 'go through'],
  patients: ['people', 'families'],
  provide: ['give', 'offer'],
  hope: ['trust'],
  kind: ['lovely', 'warm'],
  wonderful: ['great', 'lovely'],
}

/** One of many, by the dice. */
export function oneOf<Choice>(dice: Dice, choices: readonly Choice[]): Choice {
  const chosen = choices[Math.floor(dice() * choices.length)]
  if (chosen === undefined) throw new Error('There is nothing to choose from.')
  return chosen
}

/**
 * A variant of a scripted reply, as somebody makes who pastes it for the next author: other names, wards, days,
 * greeting and farewell, some sentences in another order, and up to a fifth of the known words by others. `{author}`,
 * `{ward}`, `{date}` and `{name}` are its slots. Same script and seed, same variant.
 */
export function variantOf(script: string, seed: number): string {
  const dice = diceOf(seed)
  const filled = script
    .replaceAll('{author}', oneOf(dice, authors))
    .replaceAll('{ward}', oneOf(dice, wards))
    .replaceAll('{date}', oneOf(dice, dates))
    .replaceAll('{name}', oneOf(dice, names))
  const sentences = filled.split(/(?<=[.!?])\s+/)
  const body = reordered(sentences, dice)
    .map((sentence) => reworded(sentence, dice))
    .join(' ')
  return `${oneOf(dice, greetings)} ${oneOf(dice, authors)}, ${body}\n\n${oneOf(dice, farewells)}\n${oneOf(dice, names)}`
}

/** Two neighbours change places, in half of the variants; the first sentence stays. */
function reordered(sentences: readonly string[], dice: Dice): string[] {
  const order = [...sentences]
  if (order.length < 3 || dice() < 0.5) return order
  const at = 1 + Math.floor(dice() * (order.length - 2))
  const [first, second] = [order[at], order[at + 1]]
  if (first !== undefined && second !== undefined) order.splice(at, 2, second, first)
  return order
}

function reworded(sentence: string, dice: Dice): string {
  return sentence.replace(/[a-z]+/g, (word) => {
    const others = synonyms[word]
    return others && dice() < 0.2 ? oneOf(dice, others) : word
  })
}
