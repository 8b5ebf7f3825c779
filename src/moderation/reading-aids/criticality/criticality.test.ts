import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { suggestCriticality } from './suggest-criticality.ts'
import { loadCriticality, saveCriticality, trainCriticality } from './train-criticality.ts'

const harm =
  'They ignored me for hours, gave me the wrong tablets, and nobody listened when I said that I was getting worse.'
const thanks = 'Everyone was kind and friendly. Thank you so much, the care was excellent.'

test('harm is serious and thanks are not', () => {
  expect(suggestCriticality(harm).level).toBeGreaterThanOrEqual(3)
  expect(suggestCriticality(thanks)).toEqual({ level: 0, words: [] })
})

test('a suggestion shows the words that led to it', () => {
  const words = suggestCriticality(harm).words.map(({ start, end }) => harm.slice(start, end))
  expect(words).toContain('ignored')
})

test('a platform learns from its own moderators, the same weights each time, and finds them again', () => {
  const rated = Array.from({ length: 60 }, (_, index) => ({
    text:
      index % 3 === 0
        ? `The purple lamp was out again, day ${index}, and I fell`
        : `The lamp was fine, day ${index}`,
    level: index % 3 === 0 ? 4 : 0,
  }))
  const folder = mkdtempSync(join(tmpdir(), 'criticality-'))
  const learned = trainCriticality(rated)
  expect(trainCriticality(rated)).toEqual(learned)
  saveCriticality(learned, folder)
  const found = loadCriticality(folder)
  expect(suggestCriticality('The purple lamp was out again and I fell', found).level).toBe(4)
  expect(loadCriticality(join(folder, 'elsewhere'))).toBeUndefined()
  rmSync(folder, { recursive: true })
})
