// Writes src/platform/db/tables.ts from a freshly migrated database, so that the types of rows cannot drift from the schema.
import { writeFileSync } from 'node:fs'
import pg from 'pg'
import { openTestDatabase } from '../src/testing/database.ts'

const file = new URL('../src/platform/db/tables.ts', import.meta.url)

interface Column {
  table: string
  name: string
  type: string
  nullable: boolean
  has_default: boolean
  identity: boolean
}

const simple: Record<string, string> = {
  bigint: 'number',
  integer: 'number',
  'double precision': 'number',
  text: 'string',
  uuid: 'string',
  tsvector: 'string',
  boolean: 'boolean',
  date: 'string',
  bytea: 'Buffer',
  'text[]': 'string[]',
  'integer[]': 'number[]',
  'timestamp with time zone': 'Date',
  jsonb: 'JsonColumn',
}

export async function describeTables(url: string): Promise<string> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const columns = await client.query<Column>(`
    select n.nspname || '.' || c.relname as table, a.attname as name, format_type(a.atttypid, null) as type,
      not a.attnotnull as nullable, a.atthasdef as has_default, a.attidentity <> '' as identity
    from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
    where n.nspname in ('content', 'staff', 'identity', 'ops') and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
    order by 1, a.attnum`)
  const checks = await client.query<{ table: string; definition: string }>(`
    select n.nspname || '.' || c.relname as table, pg_get_constraintdef(k.oid) as definition
    from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
    where k.contype = 'c' and n.nspname in ('content', 'staff', 'identity', 'ops')`)
  await client.end()
  const allowed = new Map(checks.rows.flatMap(({ table, definition }) => wordsOf(table, definition)))
  return render(columns.rows, allowed)
}

function wordsOf(table: string, definition: string): [string, string][] {
  const found = definition.match(/^CHECK \(\((\w+) = ANY \(ARRAY\[(.+)\]\)\)\)$/)
  if (!found?.[1] || !found[2]) return []
  const values = [...found[2].matchAll(/'([^']+)'::text/g)].map((match) => `'${match[1]}'`)
  return [[`${table}.${found[1]}`, values.join(' | ')]]
}

function render(columns: Column[], allowed: Map<string, string>): string {
  const tables = Map.groupBy(columns, (column) => column.table)
  const lines = [
    '// Written by `npm run tables` from the migrated schema. Do not edit.',
    "import type { ColumnType, Generated, GeneratedAlways } from 'kysely'",
    '',
    '// biome-ignore lint: JSON is read as unknown and written as text',
    'export type JsonColumn = ColumnType<unknown, string, string>',
    '',
    'export interface DB {',
  ]
  for (const [table, own] of tables) {
    lines.push(`  '${table}': {`)
    for (const column of own) lines.push(`    ${column.name}: ${typeOf(column, allowed)}`)
    lines.push('  }')
  }
  return `${lines.join('\n')}\n}\n`
}

function typeOf(column: Column, allowed: Map<string, string>): string {
  const base = allowed.get(`${column.table}.${column.name}`) ?? simple[column.type]
  if (!base) throw new Error(`${column.table}.${column.name} has a type without a name here: ${column.type}`)
  if (column.identity) return `GeneratedAlways<${base}>`
  if (base === 'JsonColumn')
    return column.has_default ? 'ColumnType<unknown, string | undefined, string>' : base
  const full = column.nullable ? `${base} | null` : base
  return column.has_default || column.nullable ? `Generated<${full}>` : full
}

if (import.meta.filename === process.argv[1]) {
  const { url, close } = await openTestDatabase()
  writeFileSync(file, await describeTables(url))
  await close()
  process.exit(0)
}
