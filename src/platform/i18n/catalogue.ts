import { type Formatters, IntlMessageFormat } from 'intl-messageformat'

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
const plainNumbers = new Intl.NumberFormat('en-GB')
const plurals = new Intl.PluralRules('en-GB')

/** Kept from message to message: to look one up by its options took longer than to use it. */
const formatters: Formatters = {
  getNumberFormat: (_locales, options) => (options ? new Intl.NumberFormat('en-GB', options) : plainNumbers),
  getPluralRules: (_locales, options) =>
    options?.type === 'ordinal' ? new Intl.PluralRules('en-GB', options) : plurals,
  getDateTimeFormat: (_locales, options) => new Intl.DateTimeFormat('en-GB', options),
}

function format(message: string, args: Arguments): string {
  let known = formats.get(message)
  if (!known) {
    known = new IntlMessageFormat(message, 'en-GB', undefined, { ignoreTag: true, formatters })
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

const MOST_DAYS = 5000
const saidDays = new Map<string, string>()

/** `2026-11-23` as "23 November 2026". A page says the same few days again and again, so they are kept. */
export function sayDay(day: string): string {
  const known = saidDays.get(day)
  if (known) return known
  const said = longDay.format(new Date(`${day}T12:00:00Z`))
  if (saidDays.size >= MOST_DAYS) saidDays.clear()
  saidDays.set(day, said)
  return said
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

const longDate = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'Europe/London' })

/** By when something is due. A time that runs out at midnight is the day before, since nobody reads "at 00:00" as that. */
export function sayDue(time: Date): string {
  if (sayClock(time) !== '00:00') return sayTime(time)
  return longDate.format(new Date(time.getTime() - 1))
}

const clockTime = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short', timeZone: 'Europe/London' })

/** The time of day alone, for what happens today: "10:45". */
export function sayClock(time: Date): string {
  return clockTime.format(time)
}
