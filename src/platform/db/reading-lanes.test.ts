import { sql } from 'kysely'
import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest'
import { cloneDatabase } from '../../testing/database.ts'
import { connect, connectForReading, type Db } from './index.ts'

let database: { url: string; close(): Promise<void> }
let read: Db
beforeAll(async () => {
  database = await cloneDatabase({ adminUrl: inject('adminUrl'), template: inject('template') })
  read = connectForReading(database.url, { role: 'hearback_web', max: 2 })
})
afterAll(async () => {
  await read.destroy()
  await database.close()
})

async function ask(question: number): Promise<number | undefined> {
  const { rows } = await sql<{ answer: number }>`select ${question}::int as answer`.execute(read)
  return rows[0]?.answer
}

test('many ask at once, and each has their own answer, over no more connections than were allowed', async () => {
  const questions = Array.from({ length: 200 }, (_, number) => number)
  expect(await Promise.all(questions.map(ask))).toEqual(questions)
  const { rows } = await sql<{ lanes: number }>`select count(*)::int as lanes from pg_stat_activity
    where application_name = 'hearback_web' and datname = current_database()`.execute(read)
  expect(rows[0]?.lanes).toBe(2)
})

test('a question that fails, fails alone', async () => {
  const answers = await Promise.allSettled([ask(1), sql`select 1 / ${0}::int`.execute(read), ask(2)])
  expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
})

test('a slow question holds up nobody who asks later', async () => {
  const order: string[] = []
  const slow = sql`select pg_sleep(${1})`.execute(read).then(() => order.push('slow'))
  await new Promise((resolve) => setTimeout(resolve, 100))
  await Promise.all([1, 2, 3, 4, 5, 6].map(async (number) => order.push(`quick ${await ask(number)}`)))
  await slow
  expect(order.at(-1)).toBe('slow')
})

test('nothing is written and no transaction is opened', async () => {
  await expect(sql`update content.stories set screen_name = ${'x'}`.execute(read)).rejects.toThrow(
    'read-only transaction',
  )
  await expect(read.transaction().execute(() => ask(1))).rejects.toThrow('without a transaction')
})

test('a lane that the server closes is replaced', async () => {
  const other = connect(database.url, { max: 1 })
  await sql`select pg_terminate_backend(pid) from pg_stat_activity
    where application_name = 'hearback_web' and datname = current_database()`.execute(other)
  await other.destroy()
  await vi.waitFor(async () => expect(await ask(2)).toBe(2))
})
