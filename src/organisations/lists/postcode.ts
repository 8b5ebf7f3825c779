const whole = /^([A-Z]{1,2}\d[A-Z\d]?)\s*(\d[A-Z]{2})$/
const begun = /^([A-Z]{1,2}\d[A-Z\d]?)(\s\d[A-Z]?)?$/

/** A British postcode as it is written on a letter, or null: `ts181hu` becomes `TS18 1HU`. */
export function tidyPostcode(typed: string): string | null {
  const found = whole.exec(capitals(typed))
  return found ? `${found[1]} ${found[2]}` : null
}

/** The first half of a postcode, from a whole one, a begun one or from itself; null when it is none of these. */
export function outcodeOf(typed: string): string | null {
  const upper = capitals(typed)
  return (whole.exec(upper) ?? begun.exec(upper))?.[1] ?? null
}

function capitals(typed: string): string {
  return typed.trim().toUpperCase().replace(/\s+/g, ' ')
}
