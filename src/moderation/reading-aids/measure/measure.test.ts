import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { scores } from '../../../platform/measuring/index.ts'
import { measurableAids } from './measure.ts'

function measure(aid: string, rows: readonly object[]) {
  const found = measurableAids.find(({ name }) => name === aid)
  if (found === undefined) throw new Error(`No aid is called ${aid}.`)
  return found.measure(rows, { dataDir: 'nowhere' })
}

test('a highlight is found by half its letters, and names count whoever the person is', () => {
  const text = 'Call Grace on 07700 900123.'
  const rows = [
    {
      id: 'one',
      text,
      spans: [
        { start: 5, end: 10, type: 'PERSON_OTHER' },
        { start: 14, end: 26, type: 'PHONE' },
      ],
    },
    { id: 'two', text: 'The soup was cold.', spans: [] },
  ]
  const { summary, predictions } = measure('identifiers', rows)
  expect(summary).toMatchObject({
    n: 2,
    structured: { recall: 1, precision: 1 },
    names: { recall: 1, precision: 1 },
  })
  expect(predictions).toHaveLength(2)
})

test('kappa: agreement is 1, chance is 0, a far slip weighs more than a near one', () => {
  const same = [
    [0, 0],
    [3, 3],
    [5, 5],
  ] as const
  expect(scores.quadraticKappa(same, 5)).toBe(1)
  const near = [
    [0, 1],
    [3, 3],
    [5, 5],
    [0, 0],
  ] as const
  const far = [
    [0, 5],
    [3, 3],
    [5, 5],
    [0, 0],
  ] as const
  expect(scores.quadraticKappa(near, 5)).toBeGreaterThan(scores.quadraticKappa(far, 5))
})

const files = new URL('../../../../../shared/data/', import.meta.url)

function labelled(file: string): object[] {
  return readFileSync(new URL(file, files), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as object)
}

describe.skipIf(!existsSync(files))(
  'the figures on the labelled files beside the repository (skipped where they are absent)',
  () => {
    test('identifiers', () => {
      const { summary } = measure('identifiers', labelled('judgement/identifiers.dev.jsonl'))
      const figures = summary as {
        structured: { recall: number }
        names: { recall: number; precision: number }
        highlightedOverTrue: number
      }
      expect(figures.structured.recall).toBe(1)
      expect(figures.names.recall).toBeGreaterThanOrEqual(0.92)
      expect(figures.names.precision).toBeGreaterThanOrEqual(0.75)
      expect(figures.highlightedOverTrue).toBeLessThanOrEqual(1.5)
    })

    test('safeguarding and abuse', () => {
      const { summary } = measure('safeguarding', labelled('judgement/identifiers.dev.jsonl'))
      const figures = summary as {
        recall: number
        precision: number
        abuse: { recall: number; precision: number }
      }
      expect(figures.recall).toBeGreaterThanOrEqual(0.92)
      expect(figures.precision).toBeGreaterThanOrEqual(0.7)
      expect(figures.abuse.recall).toBeGreaterThanOrEqual(0.8)
      expect(figures.abuse.precision).toBeGreaterThanOrEqual(0.8)
    })

    test('criticality', () => {
      const { summary } = measure('criticality', labelled('dev/care_opinion_criticality.jsonl'))
      const figures = summary as { severe: { recall: number; precision: number }; kappa: number }
      expect(figures.severe.recall).toBeGreaterThanOrEqual(0.8)
      expect(figures.severe.precision).toBeGreaterThanOrEqual(0.5)
      expect(figures.kappa).toBeGreaterThanOrEqual(0.65)
    })

    test('themes', () => {
      const { summary } = measure('themes', labelled('dev/nhs_fft_v6_multilabel.jsonl'))
      const figures = summary as { microF1: number; macroF1: number }
      expect(figures.microF1).toBeGreaterThanOrEqual(0.62)
      expect(figures.macroF1).toBeGreaterThanOrEqual(0.4)
    })
  },
)
