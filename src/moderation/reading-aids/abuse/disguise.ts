import { abuseLists } from './word-lists.ts'

const disguised = /[a-z@$!|][a-z0-9@$!|*#.]{1,14}[a-z0-9@$*!]/gi
const stands: Record<string, string> = {
  '@': 'a',
  $: 's',
  '!': 'i',
  '|': 'l',
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
}
const hidden = [...(abuseLists.curse ?? []), ...(abuseLists.slur ?? [])]
const spelledOut = /\b(?:[a-z][ .*_-]){2,8}[a-z]\b/gi

/** Writes "tw*t", "sh!t" and "f u c k" as the words they stand for, letter for letter, so that offsets stay true. */
export function undisguise(text: string): string {
  return text
    .replace(disguised, (word) => (/[^a-z]/i.test(word) ? (wordBehind(word.toLowerCase()) ?? word) : word))
    .replace(spelledOut, (word) => {
      const joined = word.replace(/[^a-z]/gi, '').toLowerCase()
      return hidden.includes(joined) ? joined.padEnd(word.length) : word
    })
}

function wordBehind(word: string): string | undefined {
  if (!/[*#@$!|\d]/.test(word)) return undefined
  const letters = [...word].map((character) => stands[character] ?? character)
  if (letters.filter((letter) => /[a-z]/.test(letter)).length < 2) return undefined
  return hidden.find(
    (candidate) =>
      candidate.length === word.length &&
      [...candidate].every(
        (letter, index) => /[*#.]/.test(letters[index] ?? '') || letters[index] === letter,
      ),
  )
}
