/** A body as it arrived: every field once or several times. */
export type Body = Record<string, string | string[]>

/** What a page needs to show a form again: everything as typed, and one sentence for each field that is wrong. */
export interface FormState {
  values: Record<string, string>
  lists: Record<string, string[]>
  errors: Record<string, string>
}

export type Reading<Value> = { ok: true; value: Value } | { ok: false; error: string }
export interface Field<Value> {
  read(typed: string[]): Reading<Value>
}

type Fields = Record<string, Field<unknown>>
type ValueOf<F> = F extends Field<infer Value> ? Value : never
export type Values<F extends Fields> = { [Name in keyof F]: ValueOf<F[Name]> }
export type Form<F extends Fields> = FormState & ({ ok: true; read: Values<F> } | { ok: false })

/** Reads a body by its fields. Fields that are not named are ignored; repeated single fields use the first. */
export function readForm<F extends Fields>(body: Body, fields: F): Form<F> {
  const state: FormState = { values: {}, lists: {}, errors: {} }
  const read: Record<string, unknown> = {}
  for (const [name, field] of Object.entries(fields)) {
    const typed = typedIn(body, name)
    state.values[name] = typed[0] ?? ''
    state.lists[name] = typed
    const reading = field.read(typed)
    if (reading.ok) read[name] = reading.value
    else state.errors[name] = reading.error
  }
  if (Object.keys(state.errors).length > 0) return { ...state, ok: false }
  return { ...state, ok: true, read: read as Values<F> }
}

/** A form before anything was typed, or filled with what is already known. */
export function filledForm(
  values: Record<string, string> = {},
  lists: Record<string, string[]> = {},
): FormState {
  return { values, lists, errors: {} }
}

/** The same form with one more sentence, for what only the action could know. */
export function withError(form: FormState, field: string, sentence: string): FormState {
  return { values: form.values, lists: form.lists, errors: { ...form.errors, [field]: sentence } }
}

function typedIn(body: Body, name: string): string[] {
  if (!Object.hasOwn(body, name)) return []
  const given = body[name] ?? []
  return (Array.isArray(given) ? given : [given]).map(plain)
}

/** One kind of line end, no NUL and no unpaired surrogates: the database and every reader can hold what is left. */
function plain(typed: string): string {
  return typed.replaceAll('\0', '').replace(/\r\n?/g, '\n').toWellFormed()
}
