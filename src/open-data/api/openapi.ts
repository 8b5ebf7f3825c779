import type { Config } from '../../platform/config/index.ts'
import type { List } from './list.ts'
import { lists } from './lists.ts'
import { pageSizes } from './read-page.ts'
import type { JsonSchema } from './shape.ts'
import { licence, shapes, storyWithThread } from './shapes.ts'

const refTo = (name: string): JsonSchema => ({ $ref: `#/components/schemas/${name}` })
const inJson = (schema: JsonSchema) => ({ 'application/json': { schema } })

const problem: JsonSchema = {
  type: 'object',
  description: 'What is wrong, as RFC 9457 says it.',
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string', description: 'One sentence on what exactly is wrong.' },
  },
  required: ['type', 'title', 'status'],
}

/** The document that describes the API, made from the same tables as its answers (OpenAPI 3.1). */
export function openApi({ siteName, baseUrl, licence: given }: Config) {
  return {
    openapi: '3.1.0',
    info: {
      title: `${siteName}: open data`,
      version: '1',
      description:
        'Everything here is public on the pages too. No time is finer than a day. Take away what the removals name.',
      license: given,
      contact: { url: `${baseUrl}/about/contact` },
    },
    servers: [{ url: baseUrl }],
    paths: {
      ...Object.fromEntries(lists.map((list) => [`/api/v1/${list.name}`, { get: listOperation(list) }])),
      '/api/v1/stories/{id}': { get: storyOperation },
    },
    components: { schemas: schemas() },
  }
}

function schemas(): Record<string, JsonSchema> {
  return {
    ...Object.fromEntries(shapes.map(({ name, schema }) => [name, schema])),
    ...Object.fromEntries(lists.map(({ shape }) => [`${shape.name}List`, listSchema(shape.name)])),
    Problem: problem,
  }
}

function listSchema(item: string): JsonSchema {
  return {
    type: 'object',
    properties: {
      items: { type: 'array', items: refTo(item) },
      next: {
        type: ['string', 'null'],
        description: 'Give it as `after` for the next page; null on the last.',
      },
      licence: refTo(licence.name),
    },
    required: ['items', 'next', 'licence'],
    additionalProperties: false,
  }
}

function listOperation({ name, meaning, filters, shape }: List) {
  const { least: minimum, most: maximum, initial } = pageSizes
  const query: Record<string, JsonSchema> = {
    ...filters,
    limit: { type: 'integer', minimum, maximum, default: initial, description: 'How many at most.' },
    after: { type: 'string', description: 'The `next` of the page before.' },
  }
  return {
    operationId: `list-${name}`,
    summary: meaning,
    parameters: Object.entries(query).map(([name, { description, ...schema }]) => ({
      name,
      in: 'query',
      description,
      schema,
    })),
    responses: {
      200: { description: 'A page of the list.', content: inJson(refTo(`${shape.name}List`)) },
      400: { description: 'Something that was asked for makes no sense.', content: inProblem },
    },
  }
}

const inProblem = { 'application/problem+json': { schema: refTo('Problem') } }

const storyOperation = {
  operationId: 'read-story',
  summary: 'One public story with everything that was said under it.',
  parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
  responses: {
    200: {
      description: 'The story.',
      content: inJson(refTo(storyWithThread.name)),
    },
    404: { description: 'No such story is public.', content: inProblem },
    410: { description: 'It was public and is not any more; the detail says why.', content: inProblem },
  },
}
