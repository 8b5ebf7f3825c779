import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import {
  answerReasons,
  declineReasons,
  holdReasons,
  messageReasons,
  ownReasons,
  policySections,
  policyVersion,
  reasonText,
  withholdReasons,
} from '../../moderation/reasons.ts'
import { projectFile } from '../../platform/project.ts'
import { words as reviewWords } from '../review/words.ts'

const policy = readFileSync(projectFile('docs/moderating/policy.md'), 'utf8')
const criticality = readFileSync(projectFile('docs/moderating/criticality.md'), 'utf8')

test('the policy holds every reason in the very words that people read', () => {
  const codes = [
    ...declineReasons,
    ...holdReasons,
    ...messageReasons,
    ...withholdReasons,
    ...ownReasons,
    ...answerReasons,
  ]
  expect(codes.length).toBeGreaterThan(15)
  expect(codes.filter((code) => !policy.includes(reasonText(code)))).toEqual([])
})

test('the policy names every code by which a story, an answer or a reply can be declined', () => {
  const codes = [...declineReasons, ...messageReasons, ...withholdReasons, ...answerReasons]
  expect(codes.filter((code) => !policy.includes(`| ${code} |`))).toEqual([])
})

test('the policy is the version that decisions keep', () => {
  expect(policy).toContain(`*Version ${policyVersion},`)
})

test('the criteria beside the form are those of the written ones', () => {
  for (const level of [0, 1, 2, 3, 4, 5] as const) {
    expect(criticality).toContain(`### ${reviewWords[`criticality${level}`]}`)
    expect(criticality).toContain(`**${reviewWords[`criticality${level}Hint`]}**`)
  }
})

test('every section that a decision cites is a heading of the policy', () => {
  const slug = (heading: string) => heading.toLowerCase().replaceAll(/[^a-z]+/g, '-')
  const headings = [...policy.matchAll(/^## (.+)$/gm)].map(([, heading = '']) => slug(heading))
  expect(Object.values(policySections).filter((section) => !headings.includes(section))).toEqual([])
})
