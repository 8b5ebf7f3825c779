import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { cloneDatabase } from '../../testing/database.ts'
import { PreparingClient } from './preparing-client.ts'

let database: { url: string; close(): Promise<void> }
let client: PreparingClient
beforeAll(async () => {
  database = await cloneDatabase({ adminUrl: inject('adminUrl'), template: inject('template') })
  client = new PreparingClient({ connectionString: database.url })
  await client.connect()
})
afterAll(async () => {
  await client.end()
  await database.close()
})

async function prepared(text: string, values: unknown[]): Promise<number> {
  for (let times = 0; times < 4; times++) await client.query(text, values)
  const { rows }: { rows: { statement: string }[] } = await client.query(
    'select statement from pg_prepared_statements',
  )
  return rows.filter(({ statement }) => statement === text).length
}

test('a statement that reads is prepared once it has come three times, with parameters or without', async () => {
  expect(await prepared('select $1::int + 40 as answer', [2])).toBe(1)
  expect(await prepared('select 42 as answer', [])).toBe(1)
  expect(await prepared('\n  with known as (select 42 as answer) select answer from known', [])).toBe(1)
})

test('what may be several statements or changes a setting is sent as it is', async () => {
  expect(await prepared('select 1; select 2', [])).toBe(0)
  expect(await prepared("set application_name = 'another'", [])).toBe(0)
})
