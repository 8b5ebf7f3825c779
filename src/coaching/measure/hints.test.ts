import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { projectFile } from '../../platform/project.ts'
import { readAnswer } from '../reading/read-answer.ts'

function rowsOf<Row>(name: string): Row[] {
  const lines = readFileSync(projectFile(`src/coaching/measure/${name}.jsonl`), 'utf8')
    .trim()
    .split('\n')
  return lines.map((line) => JSON.parse(line))
}

/** A named nurse answers in time, so that only the words are read. */
const read = (answer: string, story: string) =>
  readAnswer({
    answer,
    story,
    author: 'mossy',
    places: [],
    signature: { name: 'Ines Okoro', role: 'ward sister', photo: true, why: '' },
    criticality: 2,
    earlier: [],
    minutes: 600,
  })
const flagsOf = (answer: string, story: string) => read(answer, story).flags.map(({ name }) => name)
const share = <Row>(rows: readonly Row[], is: (row: Row) => boolean) => rows.filter(is).length / rows.length

describe('hints while writing (R29): thirty of each, and thirty that are none', () => {
  const rows = rowsOf<{ hint: 'non_apology' | 'vague_promise'; text: string; shown: boolean }>(
    'hint-examples',
  )
  const story = 'The night was long, and nobody came.'

  test.each(['non_apology', 'vague_promise'] as const)('%s', (hint) => {
    const [wanted, unwanted] = [true, false].map((shown) =>
      rows.filter((row) => row.hint === hint && row.shown === shown),
    )
    expect([wanted?.length, unwanted?.length]).toEqual([30, 30])
    const isShown = ({ text }: { text: string }) => flagsOf(text, story).includes(hint)
    expect(share(wanted ?? [], isShown)).toBeGreaterThanOrEqual(0.9)
    expect(share(unwanted ?? [], isShown)).toBeLessThanOrEqual(0.1)
  })
})

test('what only a record knows is found in forty answers, and next to nothing in forty that keep to the story (R33)', () => {
  const rows = rowsOf<{ story: string; text: string; risk: boolean }>('privacy-examples')
  const [risky, safe] = [true, false].map((risk) => rows.filter((row) => row.risk === risk))
  expect([risky?.length, safe?.length]).toEqual([40, 40])
  const isFound = ({ text, story }: { text: string; story: string }) =>
    flagsOf(text, story).includes('privacy_risk')
  expect(share(risky ?? [], isFound)).toBeGreaterThanOrEqual(0.9)
  expect(share(safe ?? [], isFound)).toBeLessThanOrEqual(0.1)
})

test('an answer that only leads elsewhere is called that, and the words that lead there are shown (R42)', () => {
  const rows = rowsOf<{ story: string; text: string }>('off-stage-examples')
  expect(share(rows, ({ text, story }) => read(text, story).type === 'offline')).toBeGreaterThanOrEqual(0.85)
  expect(share(rows, ({ text, story }) => flagsOf(text, story).includes('redirect'))).toBeGreaterThanOrEqual(
    0.85,
  )
})
