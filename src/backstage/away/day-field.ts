import type { Field } from '../../platform/forms/index.ts'

/** A day as browsers send it; one that no calendar has is refused. */
export function dayField(wrong: string): Field<string> {
  return {
    read([typed = '']: string[]) {
      const isDay = /^20\d\d-\d\d-\d\d$/.test(typed) && !Number.isNaN(Date.parse(typed))
      const real = isDay && new Date(`${typed}T12:00:00Z`).toISOString().startsWith(typed)
      return real ? { ok: true as const, value: typed } : { ok: false as const, error: wrong }
    },
  }
}
