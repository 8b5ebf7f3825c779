import { findAbuse, findConcerns, findIdentifiers } from '../src/moderation/reading-aids/index.ts'

/** How long one pattern takes over one text, in milliseconds of processor time. */
export interface PatternTime {
  readonly pattern: string
  readonly on: string
  readonly ms: number
}

/** A text in which most patterns find something, so that each of them is met. */
const sample =
  'Dr Grace Hill, 07700 900123, ann@mail.example, www.mail.example, aged 81, at 9.30am on 3 May 2024, bed 4, 12 Rose Lane, LS1 1AA. I want to die.'

/** Every pattern that the aids run over a whole text, slowest first, each with the hostile text that it is slowest on. */
export function slowestPatterns(hostile: Readonly<Record<string, string>>): PatternTime[] {
  return patternsMet()
    .map((pattern) => slowestOn(pattern, hostile))
    .sort((a, b) => b.ms - a.ms)
}

function patternsMet(): RegExp[] {
  const met = new Map<string, RegExp>()
  const original = String.prototype.matchAll
  String.prototype.matchAll = function (this: string, pattern: RegExp) {
    met.set(String(pattern), pattern)
    return original.call(this, pattern)
  }
  for (const aid of [findIdentifiers, findConcerns, findAbuse]) aid(sample)
  String.prototype.matchAll = original
  return [...met.values()]
}

function slowestOn(pattern: RegExp, hostile: Readonly<Record<string, string>>): PatternTime {
  const times = Object.entries(hostile).map(([on, text]) => ({
    pattern: pattern.source.slice(0, 60),
    on,
    ms: millisecondsOf(() => [...text.matchAll(pattern)].length),
  }))
  return times.reduce((slowest, each) => (each.ms > slowest.ms ? each : slowest))
}

/** The better of two runs, so that what the machine does beside it counts less. */
function millisecondsOf(run: () => unknown): number {
  const once = () => {
    const begun = process.cpuUsage()
    run()
    const { user, system } = process.cpuUsage(begun)
    return (user + system) / 1000
  }
  return Math.min(once(), once())
}
