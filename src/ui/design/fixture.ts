import type { ComponentChildren } from 'preact'
import type { FormState } from '../../platform/forms/index.ts'

/** One state of a component, as /design shows it and the tests look at it. */
export interface Fixture {
  name: string
  show: () => ComponentChildren
}

/** A form that came back with one field wrong. */
export function formWith(name: string, typed: string, error: string): FormState {
  return { values: { [name]: typed }, lists: { [name]: typed ? [typed] : [] }, errors: { [name]: error } }
}
