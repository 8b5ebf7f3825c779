import { column, type MeasurableAid } from '../../platform/measuring/index.ts'
import { kappaOf } from '../kappa.ts'
import { flagNames } from '../reading/flags.ts'
import { type AnswerToRead, readAnswer } from '../reading/read-answer.ts'
import { type ResponseType, responseTypes, type Thresholds, thresholds } from '../reading/type.ts'

interface Coding {
  readonly type: string
  readonly flags: readonly string[]
}

/** A labelled response. Only the texts, the criticality and the signature are read; the rest says who was right. */
export interface CodedResponse extends Coding {
  readonly id: string
  readonly organisation?: string | null
  readonly service?: string | null
  readonly story: string
  readonly story_criticality?: number | null
  readonly author?: string | null
  readonly responder?: { name?: string | null; role?: string | null; team?: string | null } | null
  readonly response: string
  readonly second_coder?: Coding
}

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
export function measureResponses(rows: readonly CodedResponse[], by: Thresholds = thresholds) {
  const begun = performance.now()
  const predictions = rows.map((row) => predict(row, rows, by))
  const milliseconds = performance.now() - begun
  return {
    summary: { ...scoreOf(rows, predictions), msPerResponse: round(milliseconds / Math.max(1, rows.length)) },
    predictions,
  }
}

function predict(row: CodedResponse, rows: readonly CodedResponse[], by: Thresholds): Prediction {
  const { type, flags } = readAnswer(answerOf(row, rows), by)
  return { id: row.id, type, flags: flags.map(({ name }) => name) }
}

/** The file tells no order, so every other reply of the organisation may be the one that was copied. */
function answerOf(row: CodedResponse, rows: readonly CodedResponse[]): AnswerToRead {
  const { name, role, team } = row.responder ?? {}
  return {
    answer: row.response,
    story: row.story,
    author: row.author ?? '',
    places: [row.service ?? '', team ?? '', name ?? ''],
    signature: { name: name ?? '', role: role ?? '', photo: false, why: '' },
    criticality: row.story_criticality ?? null,
    earlier: rows
      .filter((other) => other !== row && other.organisation === row.organisation)
      .map(({ response }) => response),
    minutes: null,
  }
}

function codesOf({ type, second_coder }: CodedResponse): string[] {
  return [type, second_coder?.type ?? type]
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

/** What the same rules reach where their thresholds were chosen on other rows: five folds. */
export function crossValidateResponses(rows: readonly CodedResponse[], folds = 5) {
  const grid = gridOf()
  const told = grid.map((by) => rows.map((row) => predict(row, rows, by)))
  const chosen = rows.map((_, at) => {
    const fold = at % folds
    return told[bestOn(rows, told, (index) => index % folds !== fold)]?.[at]
  })
  return scoreOf(
    rows,
    chosen.filter((one) => one !== undefined),
  )
}

function bestOn(
  rows: readonly CodedResponse[],
  told: readonly Prediction[][],
  isSeen: (index: number) => boolean,
): number {
  const seen = rows.filter((_, index) => isSeen(index))
  const scores = told.map(
    (all) =>
      scoreOf(
        seen,
        all.filter((_, index) => isSeen(index)),
      ).macroF1,
  )
  return scores.indexOf(Math.max(...scores))
}

function gridOf(): Thresholds[] {
  return [1.2, 1.5, 1.8].flatMap((concern) =>
    [1.8, 2.2, 2.6].flatMap((praise) =>
      [1.5, 1.9, 2.3].map((withOffer) => ({ concern, praise, withOffer, withoutEcho: 2 })),
    ),
  )
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : round(part / whole)
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000
}
