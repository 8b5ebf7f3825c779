import { type Dice, diceOf, oneOf, variantOf } from './perturb.ts'

/** How hard a script is bent, each a share of what could be changed, 0 to 1. */
export interface Bend {
  /** Phrases said in other words ("thank you for taking the time" as "thanks for bothering"). */
  readonly phrases: number
  /** Single words by others. */
  readonly words: number
  /** Sentences left out; and sentences of the writer's own put between, one of them about the story. */
  readonly left: number
  readonly added: number
}

/** From somebody who mends a pasted reply a little to somebody who hides it. */
export const bends = {
  light: { phrases: 0.25, words: 0.2, left: 0, added: 0.1 },
  strong: { phrases: 0.6, words: 0.35, left: 0.15, added: 0.25 },
  hidden: { phrases: 1, words: 0.7, left: 0.25, added: 0.4 },
} as const satisfies Record<string, Bend>

/** What may be said for what; the first form stands in the scripts. */
const phrases: readonly (readonly [RegExp, readonly string[]])[] = [
  [
    /thank you for taking the time to write/gi,
    ['thanks for bothering to write', 'it was good of you to write'],
  ],
  [/thank you for/gi, ['thanks for', 'I am grateful for', 'we appreciate']],
  [/many thanks for/gi, ['thanks ever so much for', 'a big thank you for']],
  [/we are pleased to hear/gi, ['it pleases us to learn', "we're glad to read"]],
  [/we are sorry to hear/gi, ['it saddens us to read', "we're sorry to learn"]],
  [/we are sorry/gi, ["we're sorry", 'we do apologise']],
  [/was not what you would have hoped/gi, ['fell short of your hopes', 'let you down']],
  [
    /we take all concerns very seriously/gi,
    ['every concern is taken seriously', 'no concern is brushed aside'],
  ],
  [
    /would welcome the opportunity to discuss this with you/gi,
    ['would like to talk it through with you', 'would be glad of a chat about it'],
  ],
  [/please contact/gi, ['do get in touch with', 'you are welcome to ring']],
  [/has been shared with/gi, ['has gone to', 'is now with', 'was shown to']],
  [/has been passed to|have been passed to/gi, ['have gone to', 'are now with']],
  [/have been brought to the attention of/gi, ['are known to', 'were raised with']],
  [/work hard to provide/gi, ['do their utmost to give', 'try hard to offer']],
  [/a high standard/gi, ['good care', 'the best']],
  [/we hope that you continue to recover well/gi, ['get well soon', 'we wish you a good recovery']],
  [/we wish you all the best for the future/gi, ['our very best wishes', 'all the best to you']],
  [/stories like this mean a great deal/gi, ['such words mean so much', 'it means a lot']],
  [/it is always lovely to hear/gi, ["it's always nice to know", 'we love hearing']],
  [/we apologise for any inconvenience caused/gi, ['sorry for the trouble', 'our apologies for the bother']],
  [/is important to us/gi, ['matters to us', 'counts here']],
  [/please accept our apologies/gi, ['we apologise', 'we can only say sorry']],
  [/we will reflect on/gi, ['we shall think about', 'the team will look at']],
  [/thank you again for/gi, ['and thanks for', 'we are obliged to you for']],
  [/it was great to read your story/gi, ['what a joy your story was', 'I loved your story']],
  [/we pride ourselves on/gi, ['we are proud of', 'we believe in']],
  [/it makes a difference/gi, ['it is worth it', 'it counts']],
  [/the team will be delighted/gi, ['the staff will love it', 'everybody here will smile']],
]

const words: Readonly<Record<string, readonly string[]>> = {
  comments: ['words', 'points', 'thoughts'],
  experience: ['time', 'stay', 'visit'],
  feedback: ['story', 'thoughts'],
  team: ['staff', 'colleagues', 'crew'],
  staff: ['people', 'colleagues'],
  good: ['pleasant', 'nice'],
  happy: ['glad', 'only too glad'],
  help: ['assist', 'lend a hand'],
  always: ['every time', 'forever'],
  every: ['each'],
  everybody: ['all of us', 'everyone'],
  read: ['see', 'go through'],
  story: ['message', 'words'],
  people: ['folk', 'patients'],
  remember: ['keep', 'hold on to'],
  small: ['little', 'tiny'],
  hope: ['trust', 'wish'],
  care: ['treatment', 'help'],
  wish: ['want', 'hope'],
  raise: ['mention', 'bring up'],
  senior: ['leading', 'lead'],
  issues: ['points', 'matters'],
  improve: ['get better at', 'do better with'],
  services: ['care', 'work'],
  exceptionally: ['unusually', 'very'],
  busy: ['pressed', 'stretched'],
  standard: ['expected', 'usual'],
  important: ['precious', 'dear'],
  kind: ['warm', 'generous'],
  lovely: ['good', 'nice'],
  families: ['relatives', 'loved ones'],
  grateful: ['thankful', 'obliged'],
  concerns: ['worries', 'points'],
  meeting: ['gathering', 'get-together'],
  moved: ['touched', 'struck'],
  shift: ['day', 'turn'],
}

const own: readonly string[] = [
  'The bit about the {detail} stayed with me.',
  'I can picture the {detail} you describe.',
  'Autumn is upon us and the corridors are full.',
  'I am new in this post and still learning the ropes.',
]
const details = ['toast', 'lift', 'blue curtains', 'night nurse', 'car park', 'radio', 'cold tea', 'letter']

/** A script as somebody sends it who does not want it known: a variant (`variantOf`), bent. Same script and seed, same text. */
export function paraphraseOf(script: string, seed: number, bend: Bend): string {
  const dice = diceOf(seed * 7919 + 13)
  const bent = phrases.reduce(
    (text, [from, to]) => text.replace(from, (said) => (dice() < bend.phrases ? oneOf(dice, to) : said)),
    script,
  )
  const reworded = bent.replace(/[a-z]+/g, (word) => {
    const others = words[word]
    return others && dice() < bend.words ? oneOf(dice, others) : word
  })
  return variantOf(withOwnSentences(reworded, dice, bend), seed)
}

function withOwnSentences(text: string, dice: Dice, bend: Bend): string {
  const sentences = text.split(/(?<=[.!?])\s+/)
  const kept = sentences.filter((_, at) => at === 0 || dice() >= bend.left)
  const added = kept.flatMap((sentence) =>
    dice() < bend.added ? [sentence, oneOf(dice, own).replace('{detail}', oneOf(dice, details))] : [sentence],
  )
  return added.join(' ')
}
