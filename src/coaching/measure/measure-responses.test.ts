import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { projectFile } from '../../platform/project.ts'
import { kappaOf } from '../kappa.ts'
import { typeWeights } from '../reading/type-weights.generated.ts'
import {
  type CodedResponse,
  crossValidateResponses,
  learnShippedTypes,
  measureResponses,
  ownExamples,
} from './index.ts'

const rowsOf = (path: string): CodedResponse[] =>
  readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

const labelled = projectFile('../shared/data/judgement/responses.dev.jsonl')
const own = ownExamples().flat()

const types = ['generic', 'appreciative', 'offline', 'transparent']

function expectGoodFlags(flags: ReturnType<typeof measureResponses>['summary']['flags']): void {
  for (const { wanted, recall, precision } of Object.values(flags))
    if (wanted >= 15) {
      expect(recall).toBeGreaterThanOrEqual(0.85)
      expect(precision).toBeGreaterThanOrEqual(0.8)
    }
}

describe('the coach, measured', () => {
  test('on invented answers to stories that nothing was learned from: every type is told apart', () => {
    const { macroF1, kappa, perType } = crossValidateResponses(own)
    expect(macroF1).toBeGreaterThanOrEqual(0.85)
    expect(kappa).toBeGreaterThanOrEqual(0.8)
    for (const type of types) expect(perType[type]?.f1).toBeGreaterThanOrEqual(0.75)
  }, 60_000)

  test('on invented answers: every flag with fifteen rows is found, and rightly', () => {
    expectGoodFlags(measureResponses(own).summary.flags)
  })

  test('the weights that ship are those that the invented answers teach', () => {
    expect(typeWeights).toBe(learnShippedTypes())
  }, 60_000)

  test.runIf(existsSync(labelled))('on the labelled responses of other hands (needs ../shared/data)', () => {
    const rows = rowsOf(labelled)
    const { summary } = measureResponses(rows)
    expect(summary.macroF1).toBeGreaterThanOrEqual(0.8)
    expect(summary.kappa).toBeGreaterThanOrEqual(0.75)
    for (const type of types) expect(summary.perType[type]?.f1).toBeGreaterThanOrEqual(0.8)
    expectGoodFlags(summary.flags)
  })

  test('labels, notes and the name of the organisation change no prediction', () => {
    const blind = own.map((row) => ({
      ...row,
      type: 'generic',
      flags: [],
      note: 'uncodable',
      organisation: `x-${row.organisation}`,
    }))
    expect(measureResponses(blind).predictions).toEqual(measureResponses(own).predictions)
  })

  test('kappa is 1 for one mind, and 0 for chance', () => {
    expect(
      kappaOf([
        ['a', 'a'],
        ['b', 'b'],
      ]),
    ).toBe(1)
    expect(
      kappaOf([
        ['a', 'a'],
        ['a', 'b'],
        ['b', 'a'],
        ['b', 'b'],
      ]),
    ).toBe(0)
  })
})
