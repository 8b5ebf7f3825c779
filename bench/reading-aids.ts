/**
 * How often the reading aids are right, and how long they take: a story of a thousand words, and texts written to hurt
 * (20,000 characters each), in milliseconds of processor time. Prints all figures and, on its last line, the same as JSON.
 * `npm run bench -- reading-aids [--all]`
 */
import {
  findAbuse,
  findConcerns,
  findIdentifiers,
  suggestCriticality,
  suggestThemes,
} from '../src/moderation/reading-aids/index.ts'
import { figuresOfAids } from './reading-aids-figures.ts'
import { slowestPatterns } from './reading-aids-patterns.ts'

const aids = { findIdentifiers, findConcerns, findAbuse, suggestCriticality, suggestThemes }

const sentence =
  'On Tuesday 4 March my mother Gwen Hartley, who is 81, waited in bay 3 from 9.30am until noon, and Dr Osei rang 07700 900123 to say sorry. '
const story = sentence.repeat(42)

/** Each begins many matches and finishes none. */
const hostile: Record<string, string> = {
  letters: 'a',
  capitals: 'Aa ',
  shouting: 'AB ',
  digits: '0',
  'spaced digits': '0 ',
  'dots and dashes': '1-1.1 ',
  'at and dot': 'a at a dot ',
  'open brackets': '(at) ',
  underscores: 'a_',
  'e-mail heads': 'a.b-c+d',
  'house numbers': '12 Rose ',
  'names and particles': 'Al de ',
  initials: 'A. ',
  'half dates': '12/1',
  'half times': 'quarter to ',
  ages: 'mum is ',
  'cue openings': 'i want to ',
  insults: 'you are a ',
  'zero width': 'a\u200b',
  'look-alikes': 'а',
  apostrophes: "a'",
  newlines: 'a\n',
}
const length = 20_000

function milliseconds(run: () => unknown, times: number): number {
  run()
  const begun = process.cpuUsage()
  for (let round = 0; round < times; round++) run()
  const { user, system } = process.cpuUsage(begun)
  return (user + system) / 1000 / times
}

const figures: Record<string, Record<string, number>> = {}
for (const [name, aid] of Object.entries(aids)) {
  const worst = Object.entries(hostile).map(([kind, piece]) => ({
    kind,
    ms: milliseconds(() => aid(piece.repeat(length).slice(0, length)), 2),
  }))
  const slowest = worst.reduce((a, b) => (b.ms > a.ms ? b : a))
  figures[name] = {
    'story, ms': Number(milliseconds(() => aid(story), 10).toFixed(1)),
    'per 1,000 characters, ms': Number(
      ((milliseconds(() => aid(story), 10) / story.length) * 1000).toFixed(2),
    ),
    'worst hostile text, ms': Number(slowest.ms.toFixed(1)),
  }
  console.log(`${name}: slowest on ${slowest.kind}`)
}
console.table(figures)
const patterns = slowestPatterns(
  Object.fromEntries(
    Object.entries(hostile).map(([kind, piece]) => [kind, piece.repeat(length).slice(0, length)]),
  ),
)
console.log(
  `${patterns.length} patterns, each alone on each hostile text of ${length} characters; the slowest:`,
)
console.table(
  patterns.slice(0, 8).map(({ pattern, on, ms }) => ({ pattern, on, ms: ms.toFixed(1), goal: 50 })),
)
const rates = figuresOfAids(process.argv.includes('--all'))
for (const [name, figure] of Object.entries(rates)) console.log(`${name}: ${JSON.stringify(figure)}`)
console.log(
  JSON.stringify({
    bench: 'reading-aids',
    words: story.split(' ').length,
    figures,
    rates,
    slowestPattern: patterns[0],
  }),
)
