import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { projectFile } from '../../platform/project.ts'
import { kappaOf } from '../kappa.ts'
import { type CodedResponse, crossValidateResponses, measureResponses } from './index.ts'

const rowsOf = (path: string): CodedResponse[] =>
  readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

const labelled = projectFile('../shared/data/judgement/responses.dev.jsonl')
const own = rowsOf(projectFile('src/coaching/measure/own-examples.jsonl'))

describe('the coach, measured', () => {
  test('on invented answers: every type is told apart, and every flag is found', () => {
    const { summary, predictions } = measureResponses(own)
    expect(predictions).toHaveLength(own.length)
    expect(summary.macroF1).toBeGreaterThanOrEqual(0.8)
    expect(summary.kappa).toBeGreaterThanOrEqual(0.75)
    expect(summary.flags.redirect?.recall).toBeGreaterThanOrEqual(0.85)
  })

  test.runIf(existsSync(labelled))('on the labelled responses of other hands (needs ../shared/data)', () => {
    const rows = rowsOf(labelled)
    const { summary } = measureResponses(rows)
    expect(summary.macroF1).toBeGreaterThanOrEqual(0.8)
    expect(summary.kappa).toBeGreaterThanOrEqual(0.75)
    for (const type of ['generic', 'appreciative', 'offline', 'transparent'])
      expect(summary.perType[type]?.f1).toBeGreaterThanOrEqual(0.7)
    for (const { wanted, recall, precision } of Object.values(summary.flags))
      if (wanted >= 15) {
        expect(recall).toBeGreaterThanOrEqual(0.85)
        expect(precision).toBeGreaterThanOrEqual(0.8)
      }
  })

  test('thresholds that were chosen on other rows do nearly as well', () => {
    expect(crossValidateResponses(own, 3).macroF1).toBeGreaterThanOrEqual(0.75)
  }, 30_000)

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
