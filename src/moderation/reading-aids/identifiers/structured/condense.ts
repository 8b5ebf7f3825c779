/** A text with spoken punctuation written out, and the way back. */
export interface Condensed {
  readonly text: string
  /** The stretch of the folded text that a stretch of the condensed one came from. */
  source(start: number, end: number): { readonly start: number; readonly end: number }
}

/** "(at)", "[dot]", "_AT_", " at ", " dot ", " underscore ", with the spaces around them. */
const spoken =
  / {0,2}[([{<] {0,1}(at|dot|\.|@) {0,1}[)\]}>] {0,2}|_(at|dot)_| {1,2}(at|dot|underscore|dash|hyphen) {1,2}(?=[a-z0-9])| {1,2}(@) {0,2}(?=[a-z0-9-]{1,40}\.[a-z])/gi
const sign: Record<string, string> = {
  at: '@',
  '@': '@',
  dot: '.',
  '.': '.',
  underscore: '_',
  dash: '-',
  hyphen: '-',
}

/** Writes "jo dot smith at example dot com" as "jo.smith@example.com". */
export function condense(text: string): Condensed {
  const origins: number[] = []
  let condensed = ''
  let from = 0
  const copy = (until: number) => {
    for (let index = from; index < until; index++) origins.push(index)
    condensed += text.slice(from, until)
  }
  for (const match of text.matchAll(spoken)) {
    copy(match.index)
    const word = match.slice(1).find((group) => group !== undefined) ?? ''
    condensed += sign[word.toLowerCase()] ?? ''
    origins.push(match.index)
    from = match.index + match[0].length
  }
  copy(text.length)
  return {
    text: condensed,
    source: (start, end) => ({ start: origins[start] ?? 0, end: (origins[end - 1] ?? text.length) + 1 }),
  }
}
