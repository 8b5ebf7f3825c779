import { say } from '../platform/i18n/index.ts'
import { momentOf } from './rules.ts'
import type { Session } from './sessions.queries.ts'
import { words } from './words.ts'

const t = say(words, 'en-GB')

/** A session as an iCalendar file (RFC 5545): when, where, what for. No word of any story and no name of anybody is in it. */
export function calendarOf(session: Session, { host, now }: { host: string; now: Date }): string {
  const about = session.about || session.organisation
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Hearback//Headspace//EN',
    'BEGIN:VEVENT',
    `UID:${session.publicId}@${host}`,
    `DTSTAMP:${stamp(now)}`,
    `DTSTART:${stamp(momentOf(session.day, session.begins))}`,
    `DTEND:${stamp(momentOf(session.day, session.ends))}`,
    `SUMMARY:${escaped(t('icsSummary', { about }))}`,
    `DESCRIPTION:${escaped(t(session.purpose))}`,
    `LOCATION:${escaped(session.place)}`,
    `STATUS:${session.status === 'cancelled' ? 'CANCELLED' : 'CONFIRMED'}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ]
  return `${lines.flatMap(folded).join('\r\n')}\r\n`
}

function stamp(time: Date): string {
  return time.toISOString().replace(/[-:]|\.\d{3}/g, '')
}

function escaped(words: string): string {
  return words.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n')
}

const MOST_OCTETS = 74

/** Lines are at most 75 octets long; a longer one goes on after a space, and no character is cut in two. */
function folded(line: string): string[] {
  const parts = ['']
  for (const letter of line) {
    const last = parts.at(-1) ?? ''
    if (Buffer.byteLength(last + letter) > MOST_OCTETS) parts.push(` ${letter}`)
    else parts[parts.length - 1] = last + letter
  }
  return parts
}
