import { IntlMessageFormat } from 'intl-messageformat'

export type Locale = 'en-GB' | 'en-XA'
export type Words<Key extends string = string> = Readonly<Record<Key, string>>
export type Arguments = Record<string, string | number>
export type Say<Key extends string> = (key: Key, args?: Arguments) => string

/** The words of one room, by key. ICU message syntax: `{count, plural, one {# story} other {# stories}}`. */
export function catalogue<const Key extends string>(words: Record<Key, string>): Words<Key> {
  return words
}

/** How to say the words of a catalogue in a locale. `en-XA` is the accented pseudo-locale that tests use. */
export function say<Key extends string>(words: Words<Key>, locale: Locale): Say<Key> {
  return (key, args) => {
    const text = args ? format(words[key], args) : words[key]
    return locale === 'en-XA' ? accented(text) : text
  }
}

const formats = new Map<string, IntlMessageFormat>()

function format(message: string, args: Arguments): string {
  let known = formats.get(message)
  if (!known) {
    known = new IntlMessageFormat(message, 'en-GB', undefined, { ignoreTag: true })
    formats.set(message, known)
  }
  return String(known.format(args))
}

const accents: Record<string, string> = {
  a: 'á',
  e: 'é',
  i: 'í',
  o: 'ó',
  u: 'ú',
  A: 'Á',
  E: 'É',
  I: 'Í',
  O: 'Ó',
  U: 'Ú',
  y: 'ý',
  n: 'ñ',
}

/** Text that is still readable and shows at a glance what never went through a catalogue. */
export function accented(text: string): string {
  return `⟦${text.replace(/[aeiouyAEIOUn]/g, (letter) => accents[letter] ?? letter)}⟧`
}

const longDay = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})

/** `2026-11-23` as "23 November 2026". */
export function sayDay(day: string): string {
  return longDay.format(new Date(`${day}T12:00:00Z`))
}

const longTime = new Intl.DateTimeFormat('en-GB', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'Europe/London',
})

/** A full time, for what staff and moderators did. */
export function sayTime(time: Date): string {
  return longTime.format(time)
}

const clockTime = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short', timeZone: 'Europe/London' })

/** The time of day alone, for what happens today: "10:45". */
export function sayClock(time: Date): string {
  return clockTime.format(time)
}
