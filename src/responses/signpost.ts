/** Where a conversation goes on: five things that make a signpost of use (Baines 14 to 18; R44). */
export interface Signpost {
  /** A named person or team. */
  person: string
  hours: string
  routeOne: string
  /** Another way, for those whom the first one shuts out. */
  routeTwo: string
  why: string
}

export const signpostParts = ['person', 'hours', 'routeOne', 'routeTwo', 'why'] as const

export const noSignpost: Signpost = { person: '', hours: '', routeOne: '', routeTwo: '', why: '' }

/** Longest text of one part. */
export const SIGNPOST_PART = 300

/** The parts that still have to be said; none while nothing of it was said. */
export function missingOfSignpost(signpost: Signpost): (keyof Signpost)[] {
  const empty = signpostParts.filter((part) => signpost[part].trim() === '')
  return empty.length === signpostParts.length ? [] : empty
}

/** A signpost as it was kept, or null where there is none. */
export function signpostOf(kept: unknown): Signpost | null {
  if (typeof kept !== 'object' || kept === null) return null
  const parts = new Map(Object.entries(kept))
  const read = { ...noSignpost }
  for (const part of signpostParts) {
    const value: unknown = parts.get(part)
    read[part] = typeof value === 'string' ? value : ''
  }
  return signpostParts.some((part) => read[part].trim() !== '') ? read : null
}
