/** As much of JSON Schema (2020-12, as OpenAPI 3.1 uses it) as our answers take. */
export interface JsonSchema {
  type?: string | readonly string[]
  description?: string
  format?: string
  enum?: readonly (string | null)[]
  minimum?: number
  maximum?: number
  default?: number
  items?: JsonSchema
  properties?: Record<string, JsonSchema>
  required?: readonly string[]
  additionalProperties?: false
  anyOf?: readonly JsonSchema[]
  $ref?: string
}

/** One field of an answer: what it is, and where it comes from. Nothing leaves but by a field. */
export interface Field<Source> {
  schema: JsonSchema
  of(source: Source, baseUrl: string): unknown
}

/**
 * A thing that the API gives, from one table of fields: the presenter and the schema of the OpenAPI document are both
 * made from it, so neither can say what the other does not.
 */
export interface Shape<Source> {
  name: string
  schema: JsonSchema
  present(source: Source, baseUrl: string): Record<string, unknown>
}

export function shape<Source>(
  name: string,
  description: string,
  fields: Record<string, Field<Source>>,
): Shape<Source> {
  const entries = Object.entries(fields)
  return {
    name,
    schema: {
      type: 'object',
      description,
      properties: Object.fromEntries(entries.map(([field, { schema }]) => [field, schema])),
      required: Object.keys(fields),
      additionalProperties: false,
    },
    present: (source, baseUrl) =>
      Object.fromEntries(entries.map(([field, { of }]) => [field, of(source, baseUrl)])),
  }
}

type From<Source, Value> = (source: Source) => Value

export function text<Source>(description: string, of: From<Source, string>): Field<Source> {
  return { schema: { type: 'string', description }, of }
}

export function textOrNone<Source>(description: string, of: From<Source, string | null>): Field<Source> {
  return { schema: { type: ['string', 'null'], description }, of }
}

/** A day as `2026-03-02`: the finest time that is ever given. */
export function day<Source>(description: string, of: From<Source, string>): Field<Source> {
  return { schema: { type: 'string', format: 'date', description }, of }
}

export function dayOrNone<Source>(description: string, of: From<Source, string | null>): Field<Source> {
  return { schema: { type: ['string', 'null'], format: 'date', description }, of }
}

export function count<Source>(description: string, of: From<Source, number>): Field<Source> {
  return { schema: { type: 'integer', minimum: 0, description }, of }
}

export function truth<Source>(description: string, of: From<Source, boolean>): Field<Source> {
  return { schema: { type: 'boolean', description }, of }
}

export function oneOf<Source, Choice extends string | null>(
  description: string,
  choices: readonly Choice[],
  of: From<Source, Choice>,
): Field<Source> {
  const type = choices.includes(null as Choice) ? ['string', 'null'] : 'string'
  return { schema: { type, enum: choices, description }, of }
}

/** The whole address of a page of this platform, from its path. */
export function link<Source>(description: string, path: From<Source, string>): Field<Source> {
  return {
    schema: { type: 'string', format: 'uri', description },
    of: (source, baseUrl) => `${baseUrl}${path(source)}`,
  }
}

const refTo = (inner: { name: string }): JsonSchema => ({ $ref: `#/components/schemas/${inner.name}` })

export function one<Source, Inner>(inner: Shape<Inner>, of: From<Source, Inner>): Field<Source> {
  return { schema: refTo(inner), of: (source, baseUrl) => inner.present(of(source), baseUrl) }
}

export function oneOrNone<Source, Inner>(inner: Shape<Inner>, of: From<Source, Inner | null>): Field<Source> {
  return {
    schema: { anyOf: [refTo(inner), { type: 'null' }] },
    of(source, baseUrl) {
      const value = of(source)
      return value === null ? null : inner.present(value, baseUrl)
    },
  }
}

export function listOf<Source, Inner>(
  description: string,
  inner: Shape<Inner>,
  of: From<Source, readonly Inner[]>,
): Field<Source> {
  return {
    schema: { type: 'array', description, items: refTo(inner) },
    of: (source, baseUrl) => of(source).map((value) => inner.present(value, baseUrl)),
  }
}
