const endings = [
  [/(?:ies|ied|y)$/, 'i'],
  [/(?:ings?|ingly)$/, ''],
  [/(?:edly|ed)$/, ''],
  [/(?:ss)es$/, 'ss'],
  [/(?:ch|sh|x)es$/, (match: string) => match.slice(0, -2)],
  [/(?<!s)s$/, ''],
  [/(?:ly|ful|fully|ness|ment|ments)$/, ''],
] as const

const numbers: Readonly<Record<string, string>> = {
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  ten: '10',
  eleven: '11',
  twelve: '12',
  fifteen: '15',
  twenty: '20',
  thirty: '30',
  forty: '40',
  fifty: '50',
  sixty: '60',
  mins: 'minute',
  hrs: 'hour',
  tv: 'television',
}

/** Brings the forms of a word together, roughly: "waiting", "waited" and "waits" are one; "ten" is "10". */
export function stemOf(low: string): string {
  const number = numbers[low]
  if (number !== undefined) return number
  if (low.length < 4 || /^\d/.test(low)) return low
  let stem = low
  for (const [ending, to] of endings) {
    const cut = typeof to === 'string' ? stem.replace(ending, to) : stem.replace(ending, to)
    if (cut.length >= 3) stem = cut
  }
  return undouble(stem).replace(/(?<=..)e$/, '')
}

/** "stopped" becomes "stop", but "call" stays. */
function undouble(stem: string): string {
  return /([bdgmnprt])\1$/.test(stem) ? stem.slice(0, -1) : stem
}
