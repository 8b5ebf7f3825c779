/** When moderators read: days of the week (0 is Sunday) and the hours between, on the platform's own clock. */
export interface ReadingHours {
  days: number[]
  from: string
  to: string
}

/** Used until the operator saves the setting `desk.hours`. */
export const usualHours: ReadingHours = { days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' }

const clockFace = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  weekday: 'short',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})
const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']

/** Whether somebody reads at this moment. */
export function isReadingTime({ days, from, to }: ReadingHours, now: Date): boolean {
  const parts = Object.fromEntries(clockFace.formatToParts(now).map(({ type, value }) => [type, value]))
  const time = `${parts.hour}:${parts.minute}`
  return days.includes(weekdays.indexOf(parts.weekday ?? '')) && time >= from && time < to
}

const names = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

/**
 * A time as people write it: "9", "9 am", "9.30", "09:30", "5pm".
 * @returns the time as `17:00`, or null when it is none
 */
export function readTime(written: string): string | null {
  const [, hour = '', minute = '00', half] =
    /^(\d{1,2})(?:[:.](\d{2}))?\s*([ap]m)?$/i.exec(written.trim()) ?? []
  const isHalf = half !== undefined
  const plain = Number(hour)
  if (hour === '' || Number(minute) > 59 || (isHalf && (plain < 1 || plain > 12))) return null
  const whole = isHalf ? (plain % 12) + (half.toLowerCase() === 'pm' ? 12 : 0) : plain
  return whole > 23 ? null : `${String(whole).padStart(2, '0')}:${minute}`
}

/** "Monday to Friday, 9 am to 5 pm" */
export function sayHours({ days, from, to }: ReadingHours): string {
  if (days.length === names.length) return `Every day, ${sayHour(from)} to ${sayHour(to)}`
  const isRun = days.length > 2 && days.every((day, at) => at === 0 || day === (days[at - 1] ?? 0) + 1)
  const said = isRun ? [days[0], days.at(-1)] : days
  const list = said.map((day) => names[day ?? 0]).join(isRun ? ' to ' : ', ')
  return `${list}, ${sayHour(from)} to ${sayHour(to)}`
}

function sayHour(time: string): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  const past = minute ? `.${String(minute).padStart(2, '0')}` : ''
  return `${hour % 12 || 12}${past} ${hour < 12 ? 'am' : 'pm'}`
}

/** Whether a kept setting can be read as hours. */
export function isReadingHours(value: unknown): value is ReadingHours {
  const { days, from, to } = (value ?? {}) as Partial<Record<keyof ReadingHours, unknown>>
  const isTime = (time: unknown) => typeof time === 'string' && readTime(time) === time
  return Array.isArray(days) && days.every((day) => day in names) && isTime(from) && isTime(to)
}
