import { readFileSync } from 'node:fs'
import { type LinearModel, trainChoice, writeModel } from '../reading/learned.ts'
import { evidenceOf } from '../reading/read-answer.ts'
import { responseTypes } from '../reading/response-types.ts'
import { bagOfType } from '../reading/type-model.ts'
import { answerOf, type CodedResponse, codesOf } from './coded-response.ts'

/** An answer as the model reads it, with what its coders said. */
export interface TypeExample {
  readonly bag: ReadonlyMap<string, number>
  readonly says: readonly number[]
  readonly about: string
}

/** Words must stand in answers to so many stories, so that none is learned that belongs to one story. */
const leastStories = 4
/** How much a mistake weighs against large weights; chosen together with the worth of the rule. */
const strictness = 9
/** Weights below this are left out of the file. */
const leastWeight = 0.01

/** Makes examples of labelled answers; where two coders differ, each has half a say. */
export function typeExamples(rows: readonly CodedResponse[]): TypeExample[] {
  return rows.map((row) => {
    const codes = codesOf(row)
    return {
      bag: bagOfType(evidenceOf(answerOf(row, rows))),
      says: responseTypes.map((type) => codes.filter((code) => code === type).length / codes.length),
      about: row.story,
    }
  })
}

/** Learns the types. Deterministic: same answers, same weights. */
export function learnTypes(examples: readonly TypeExample[]): LinearModel {
  return trainChoice(examples, { heads: responseTypes, strictness, leastSeen: leastStories })
}

/** The invented answers in this folder, file by file; an answer is a script only beside those of its file. */
export function ownExamples(): CodedResponse[][] {
  return ['own', 'later', 'stress'].map((file) =>
    readFileSync(new URL(`${file}-examples.jsonl`, import.meta.url), 'utf8')
      .trim()
      .split('\n')
      .map((line): CodedResponse => JSON.parse(line)),
  )
}

/** The weights that ship: what the invented answers teach, as a text. */
export function learnShippedTypes(): string {
  return writeModel(learnTypes(ownExamples().flatMap(typeExamples)), leastWeight)
}
