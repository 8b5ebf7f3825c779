/** A run of digits as people write them: spaces, dots, dashes, brackets between. */
export interface DigitRun {
  readonly start: number
  readonly end: number
  /** As written. */
  readonly text: string
  readonly digits: string
  /** The 60 characters before it, lower case. */
  readonly lead: string
}

const runPattern = /(?<![\w@./#£$-])(?:\+ ?)?\(?\d(?:[ .\-()/]{0,3}\d){4,22}(?![\w@])/g

/** Every run of five to twenty-three digits. */
export function digitRuns(text: string): DigitRun[] {
  return [...text.matchAll(runPattern)].map((match) => {
    const opensOnly = match[0].startsWith('(') && !match[0].includes(')')
    return runAt(text, match.index + (opensOnly ? 1 : 0), match.index + match[0].length)
  })
}

function runAt(text: string, start: number, end: number): DigitRun {
  const value = text.slice(start, end)
  return {
    start,
    end,
    text: value,
    digits: value.replace(/\D/g, ''),
    lead: text.slice(Math.max(0, start - 60), start).toLowerCase(),
  }
}

/** The beginning of a run that holds `count` digits, if the writer left a space there. */
export function firstDigits(run: DigitRun, count: number): DigitRun | undefined {
  let seen = 0
  for (let index = 0; index < run.text.length; index++) {
    if (/\d/.test(run.text.charAt(index))) seen++
    if (seen < count) continue
    if (!/^ /.test(run.text.slice(index + 1))) return undefined
    const text = run.text.slice(0, index + 1)
    return { ...run, end: run.start + text.length, text, digits: run.digits.slice(0, count) }
  }
  return undefined
}
