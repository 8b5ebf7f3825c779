import { column, type MeasurableAid } from '../../platform/measuring/index.ts'
import { kappaOf } from '../kappa.ts'
import { flagNames } from '../reading/flags.ts'
import { readAnswer } from '../reading/read-answer.ts'
import { type ResponseType, responseTypes } from '../reading/response-types.ts'
import type { TypeModel } from '../reading/type-model.ts'
import { answerOf, type CodedResponse, codesOf } from './coded-response.ts'
import { learnTypes, typeExamples } from './learn-types.ts'

interface Prediction {
  id: string
  type: ResponseType
  flags: string[]
}

/** The coach, as `measure responses` runs it. Service, author, responder and criticality help where a file has them. */
export const measurableCoach: MeasurableAid = {
  name: 'responses',
  meaning: 'What kind of answer a response is, and its flags.',
  columns: {
    id: column.id,
    story: column.text,
    response: column.text,
    type: column.oneOf(responseTypes),
    flags: column.listOfWords,
  },
  measure: (rows) => measureResponses(rows as readonly CodedResponse[]),
}

/**
 * Measures the coach on labelled responses: a type or a flag that either coder gave counts as right. The four types have
 * their F1; what the coach or a coder left to a person is in `uncodable`. Kappa is Cohen's over all five.
 */
export function measureResponses(rows: readonly CodedResponse[], model?: TypeModel) {
  const begun = performance.now()
  const predictions = rows.map((row) => predict(row, rows, model))
  const milliseconds = performance.now() - begun
  return {
    summary: { ...scoreOf(rows, predictions), msPerResponse: round(milliseconds / Math.max(1, rows.length)) },
    predictions,
  }
}

function predict(row: CodedResponse, rows: readonly CodedResponse[], model?: TypeModel): Prediction {
  const { type, flags } = readAnswer(answerOf(row, rows), model)
  return { id: row.id, type, flags: flags.map(({ name }) => name) }
}

/** The label that a prediction is held against: the second coder's where it agrees, else the first's. */
function truthFor(row: CodedResponse, type: string): string {
  return row.second_coder?.type === type ? type : row.type
}

function scoreOf(rows: readonly CodedResponse[], predictions: readonly Prediction[]) {
  const pairs = rows.map((row, index): [string, string] => {
    const type = predictions[index]?.type ?? 'uncodable'
    return [truthFor(row, type), type]
  })
  const perType = Object.fromEntries(responseTypes.map((type) => [type, typeScore(pairs, type)]))
  const four = responseTypes.filter((type) => type !== 'uncodable').map((type) => perType[type]?.f1 ?? 0)
  return {
    n: rows.length,
    macroF1: round(four.reduce((sum, value) => sum + value, 0) / four.length),
    kappa: kappaOf(pairs),
    agreement: round(
      rows.filter((row, index) => codesOf(row).includes(predictions[index]?.type ?? '')).length /
        Math.max(1, rows.length),
    ),
    perType,
    flags: Object.fromEntries(flagNames.map((name) => [name, flagScore(rows, predictions, name)])),
  }
}

function typeScore(pairs: readonly (readonly [string, string])[], type: string) {
  const wanted = pairs.filter(([truth]) => truth === type).length
  const shown = pairs.filter(([, said]) => said === type).length
  const right = pairs.filter(([truth, said]) => truth === type && said === type).length
  return {
    ...rates(right, wanted, shown),
    f1: wanted + shown === 0 ? 0 : round((2 * right) / (wanted + shown)),
  }
}

/** A flag that one coder alone gave is right to show and no miss to leave out. */
function flagScore(rows: readonly CodedResponse[], predictions: readonly Prediction[], name: string) {
  let [right, missed, wrong] = [0, 0, 0]
  rows.forEach((row, index) => {
    const coders = [row, row.second_coder ?? row].map(({ flags }) => flags.includes(name))
    const shown = predictions[index]?.flags.includes(name) === true
    if (shown && coders.includes(true)) right++
    else if (shown) wrong++
    else if (!coders.includes(false)) missed++
  })
  return rates(right, right + missed, right + wrong)
}

function rates(right: number, wanted: number, shown: number) {
  return { recall: share(right, wanted), precision: share(right, shown), wanted, shown, right }
}

/** What is reached where the types were learned from answers to other stories: five folds, no story in two of them. */
export function crossValidateResponses(rows: readonly CodedResponse[], folds = 5) {
  const examples = typeExamples(rows)
  const stories = [...new Set(rows.map(({ story }) => story))]
  const foldOf = ({ story }: CodedResponse) => stories.indexOf(story) % folds
  const predictions: Prediction[] = []
  for (let fold = 0; fold < folds; fold++) {
    const model = learnTypes(examples.filter((_, at) => foldOf(rows[at] as CodedResponse) !== fold))
    rows.forEach((row, at) => {
      if (foldOf(row) === fold) predictions[at] = predict(row, rows, model)
    })
  }
  return scoreOf(rows, predictions)
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : round(part / whole)
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000
}
