import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { projectFile } from '../../platform/project.ts'
import { CopyShelf } from '../reading/near-copies.ts'
import { isScripted, likest, mask } from '../reading/similarity.ts'
import { readText } from '../reading/text.ts'
import { bends, paraphraseOf } from './paraphrase.ts'
import { variantOf } from './perturb.ts'
import { scripts } from './scripts.ts'

interface Row {
  response: string
  flags: string[]
}

const rowsOf = (path: string): Row[] =>
  readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

const labelled = projectFile('../shared/data/judgement/responses.dev.jsonl')
const bespokeOf = (rows: readonly Row[]) =>
  rows.filter(({ flags }) => !flags.includes('scripted')).map(({ response }) => response)
const ownBespoke = bespokeOf(
  ['own', 'stress'].flatMap((file) => rowsOf(projectFile(`src/coaching/measure/${file}-examples.jsonl`))),
)

/** The shares found among 200 variants and among the bespoke replies, each held against what came before it. */
function detect(bespoke: readonly string[]) {
  const shelf = new CopyShelf()
  const isFound = (body: string) => isScripted(likest(mask(readText(body)), shelf.near(body)))
  let falseAlarms = 0
  for (const body of bespoke) {
    if (isFound(body)) falseAlarms++
    shelf.add(body)
  }
  for (const [index, script] of scripts.entries()) shelf.add(variantOf(script, 1000 + index))
  const variants = Array.from({ length: 200 }, (_, index) =>
    variantOf(scripts[index % scripts.length] ?? '', index),
  )
  return {
    found: variants.filter(isFound).length / variants.length,
    falseAlarms: falseAlarms / bespoke.length,
  }
}

describe('the script detector', () => {
  test('finds 95 of 100 variants of a script, and takes 5 of 100 bespoke replies for one at most (R26)', () => {
    const { found, falseAlarms } = detect(ownBespoke)
    expect(found).toBeGreaterThanOrEqual(0.95)
    expect(falseAlarms).toBeLessThanOrEqual(0.05)
  })

  test.runIf(existsSync(labelled))('does so among replies of other hands (needs ../shared/data)', () => {
    const { found, falseAlarms } = detect([...bespokeOf(rowsOf(labelled)), ...ownBespoke].slice(0, 200))
    expect(found).toBeGreaterThanOrEqual(0.95)
    expect(falseAlarms).toBeLessThanOrEqual(0.05)
  })

  test.each([
    ['light', 0.95],
    ['strong', 0.7],
    ['hidden', 0.35],
  ] as const)(
    'put in other words, %s, a script is found in %d of 200 where one form of it was sent',
    (name, share) => {
      const shelf = new CopyShelf()
      for (const [index, script] of scripts.entries()) shelf.add(variantOf(script, 1000 + index))
      const bent = Array.from({ length: 200 }, (_, index) =>
        paraphraseOf(scripts[index % scripts.length] ?? '', index, bends[name]),
      )
      const found = bent.filter((body) => isScripted(likest(mask(readText(body)), shelf.near(body))))
      expect(found.length / bent.length).toBeGreaterThanOrEqual(share)
    },
  )

  test('knows a script whose name, ward and number were changed, and finds nothing of the story in it (R27)', () => {
    const first =
      'Dear mossy, thank you for your story about Ward 7. At Elmfield Hospital patient experience is at the heart of all that we do. Your reference is 4417 and your comments will be shared.'
    const second =
      'Dear juniper8, thank you for your story about Maple Ward. At Elmfield Hospital patient experience is at the heart of all that we do. Your reference is 4520 and your comments will be shared.'
    const near = likest(mask(readText(second)), [first])
    expect(near?.inARow).toBeGreaterThanOrEqual(0.8)
    expect(isScripted(near)).toBe(true)
  })

  test('two people who answer one story in their own words are not one script', () => {
    const [first, second] = ownBespoke
    expect(isScripted(likest(mask(readText(first ?? '')), [second ?? '']))).toBe(false)
  })
})
