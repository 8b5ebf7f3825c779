import { createHash } from 'node:crypto'
import { storyRules } from '../../stories/index.ts'

export type Scale = '0-5' | 'signed'

/** A story as a line of the file tells it. */
export interface StoryLine {
  id: string
  body: string
  title?: string
  day?: string
  criticality?: number
  codes: string[]
  /** Names that the service map may know, in the order in which they are tried. */
  keys: string[]
}

/** What is wrong with a line, in one sentence. */
export class LineRefused extends Error {}

/** Reads one line of a file of stories. `today` is the last day that a story can have been told. */
export function readStoryLine(line: string, { scale, today }: { scale: Scale; today: string }): StoryLine {
  const given = parse(line)
  const asGiven = words(given, 'text')
  const body = withoutEntities(asGiven)
  if (body.trim() === '') throw new LineRefused('It has no text.')
  if (body.length > storyRules.limits.body)
    throw new LineRefused(`Its text has ${body.length} characters; ${storyRules.limits.body} is the most.`)
  const title = withoutEntities(words(given, 'title')).trim()
  if (title.length > storyRules.limits.title)
    throw new LineRefused(`Its title has ${title.length} characters; ${storyRules.limits.title} is the most.`)
  const day = dayOf(given, today)
  const criticality = criticalityOf(given.criticality, scale)
  const codes = codesOf(given)
  const service = words(given, 'service').trim()
  return {
    id: idOf(given, asGiven),
    body,
    ...(title && { title }),
    ...(day && { day }),
    ...(criticality !== undefined && { criticality }),
    codes,
    keys: [...(service ? [service] : []), ...codes],
  }
}

type Given = Record<string, unknown>

function parse(line: string): Given {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    throw new LineRefused('It is not JSON.')
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new LineRefused('It is not an object with a text.')
  return value as Given
}

function words(given: Given, name: string): string {
  const value = given[name] ?? ''
  if (typeof value !== 'string') throw new LineRefused(`Its ${name} is not text.`)
  if (value.includes('\0') || !value.isWellFormed())
    throw new LineRefused(`Its ${name} has characters in it that are not text.`)
  return value
}

const entities: Record<string, string> = {
  '&nbsp;': ' ',
  '&amp;': '&',
  '&quot;': '"',
  '&#39;': "'",
  '&lt;': '<',
  '&gt;': '>',
}

/** Lists that came out of a web page often carry the signs of its markup, which nobody wrote. */
function withoutEntities(text: string): string {
  return text.replace(/&(?:nbsp|amp|quot|#39|lt|gt);/g, (entity) => entities[entity] ?? entity)
}

function idOf(given: Given, body: string): string {
  const id = typeof given.id === 'number' ? String(given.id) : words(given, 'id').trim()
  return id || createHash('sha256').update(body).digest('hex')
}

function dayOf(given: Given, today: string): string | undefined {
  const day = words(given, 'date').trim().slice(0, 10)
  if (day === '') return undefined
  const isDay = /^\d{4}-\d\d-\d\d$/.test(day) && new Date(`${day}T12:00:00Z`).toJSON()?.startsWith(day)
  if (!isDay) throw new LineRefused('Its date is not a day such as 2026-03-31.')
  if (day > today) throw new LineRefused('Its date has not come yet.')
  return day
}

/** Signed scales run from very critical (−5) to very pleased (5); how critical a story is has no lower end than 0. */
function criticalityOf(value: unknown, scale: Scale): number | undefined {
  if (value === null || value === undefined) return undefined
  const lowest = scale === 'signed' ? -5 : 0
  if (typeof value !== 'number' || !Number.isInteger(value) || value < lowest || value > 5)
    throw new LineRefused(`Its criticality is not a whole number from ${lowest} to 5.`)
  return scale === 'signed' ? Math.max(0, -value) : value
}

function codesOf({ codes = [] }: Given): string[] {
  if (!Array.isArray(codes) || codes.some((code) => typeof code !== 'string'))
    throw new LineRefused('Its codes are not a list of words.')
  return codes as string[]
}
