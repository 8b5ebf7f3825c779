import { afterEach, describe, expect, test, vi } from 'vitest'
import { findAbuse } from './abuse/find-abuse.ts'
import { findIdentifiers } from './identifiers/find-identifiers.ts'
import type { StepMeter } from './reading/cues.ts'
import { findConcerns } from './safeguarding/find-concerns.ts'

afterEach(() => {
  vi.restoreAllMocks()
})

/** Texts that begin many matches and finish none. */
const hostile = [
  'a',
  '0 ',
  '1-1.1 ',
  'a at a dot ',
  '(at) ',
  'a_',
  'a.b-c+d',
  '12 Rose ',
  'Al de ',
  'A. ',
  '12/1',
  'quarter to ',
  'mum is ',
  'i want to ',
  'you are a ',
  'the nurse ',
  'wont be anyones ',
  'left him ',
  'he said he will ',
  "a'",
  'a\n',
] as const

/** A quantifier without an upper end, outside character classes and escapes. */
function isUnbounded(source: string): boolean {
  const bare = source.replace(/\\./g, 'x').replace(/\[[^\]]*\]/g, 'x')
  return /[^(]\+|[^(]\*|\{\d+,\}/.test(bare)
}

test('every pattern that runs over a whole text is bounded, so that its work grows with the text', () => {
  const seen = new Set<string>()
  const original = String.prototype.matchAll
  vi.spyOn(String.prototype, 'matchAll').mockImplementation(function (this: string, pattern: RegExp) {
    seen.add(pattern.source)
    return original.call(this, pattern)
  })
  findIdentifiers('Dr Grace Hill, 07700 900123, ann@mail.example, aged 81, at 9.30am on 3 May, bed 4.')
  findConcerns('I am well.')
  expect(seen.size).toBeGreaterThan(40)
  expect([...seen].filter(isUnbounded)).toEqual([])
})

test('the check sees an unbounded pattern', () => {
  expect(isUnbounded('(?:a+)+b')).toBe(true)
  expect(isUnbounded('[+*]\\+a{1,9}')).toBe(false)
})

describe.each(hostile)('twice as much of %j', (piece) => {
  const [once, twice] = [piece.repeat(1_500), piece.repeat(3_000)]

  test.each([
    ['concerns', findConcerns],
    ['abuse', findAbuse],
  ])('takes %s at most two and a half times the steps', (_name, aid) => {
    const stepsOn = (text: string) => {
      const meter: StepMeter = { steps: 0 }
      aid(text, meter)
      return meter.steps
    }
    expect(stepsOn(twice)).toBeLessThanOrEqual(Math.max(100, stepsOn(once) * 2.5))
  })

  test('takes identifiers at most two and a half times the look-ups', () => {
    const lookUpsOn = (text: string) => {
      let lookUps = 0
      const has = () => {
        lookUps++
        return false
      }
      findIdentifiers(text, { has })
      return lookUps
    }
    expect(lookUpsOn(twice)).toBeLessThanOrEqual(Math.max(100, lookUpsOn(once) * 2.5))
  })
})
