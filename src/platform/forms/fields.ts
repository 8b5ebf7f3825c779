import type { Field, Reading } from './forms.ts'

const right = <Value>(value: Value): Reading<Value> => ({ ok: true, value })
const wrong = (error: string): Reading<never> => ({ ok: false, error })

export interface TextRules {
  /** The sentence when nothing but spaces was typed; without it the field may stay empty. */
  required?: string
  max?: number
  tooLong?: string
}

/** Text with the spaces around it taken away; '' when nothing was typed. */
export function text(rules: TextRules = {}): Field<string> {
  return {
    read(typed) {
      const value = (typed[0] ?? '').trim()
      if (rules.required && isBlank(value)) return wrong(rules.required)
      const max = rules.max ?? 400
      if (value.length > max) return wrong(rules.tooLong ?? `Use ${max} characters or fewer.`)
      return right(value)
    },
  }
}

/** Nothing a reader could see: spaces, marks that join letters, and other invisible characters. */
export function isBlank(value: string): boolean {
  return /^[\s\p{Cf}\p{Cc}\p{Zs}\u115F\u1160\u2800\u3164\uFFA0]*$/u.test(value)
}

/** One of the listed values. */
export function choice<const Value extends string>(values: readonly Value[], required: string): Field<Value> {
  return {
    read: ([typed]) => {
      const known = values.find((value) => value === typed)
      return known === undefined ? wrong(required) : right(known)
    },
  }
}

/** One of the listed values, or nothing. */
export function optionalChoice<const Value extends string>(values: readonly Value[]): Field<Value | null> {
  return { read: ([typed]) => right(values.find((value) => value === typed) ?? null) }
}

/** Any number of the listed values; others are ignored. */
export function choices<const Value extends string>(values: readonly Value[]): Field<Value[]> {
  return { read: (typed) => right(values.filter((value) => typed.includes(value))) }
}

/** Every non-empty value that was sent under this name, at most `max` of them. */
export function many(max: number): Field<string[]> {
  return {
    read: (typed) => right([...new Set(typed.map((one) => one.trim()).filter(Boolean))].slice(0, max)),
  }
}

/** A box that must be ticked when `required` is given. */
export function tick(required?: string): Field<boolean> {
  return {
    read: ([typed]) => {
      const ticked = typed !== undefined && typed !== ''
      return required && !ticked ? wrong(required) : right(ticked)
    },
  }
}

/** A whole number between two bounds. */
export function wholeNumber(rules: { min: number; max: number; wrong: string }): Field<number> {
  return {
    read: ([typed]) => {
      const number = /^\s*-?\d{1,9}\s*$/.test(typed ?? '') ? Number(typed) : Number.NaN
      return number >= rules.min && number <= rules.max ? right(number) : wrong(rules.wrong)
    },
  }
}

/** An e-mail address, or '' when nothing was typed and nothing is required. */
export function email(rules: { required?: string; wrong: string }): Field<string> {
  return {
    read: ([typed]) => {
      const value = (typed ?? '').trim()
      if (value === '') return rules.required ? wrong(rules.required) : right('')
      return value.length <= 254 && /^[^\s@,;<>"]+@[^\s@,;<>"]+\.[^\s@,;<>".]{2,}$/u.test(value)
        ? right(value)
        : wrong(rules.wrong)
    },
  }
}
