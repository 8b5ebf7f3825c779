import { existsSync, globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { expect, inject, test } from 'vitest'
import { jobHandlers } from '../../src/wiring.ts'
import { writtenPages } from './pages.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const read = (file: string) => readFileSync(`${root}${file}`, 'utf8')
const exists = (file: string) => existsSync(`${root}${file}`)
const documentation = () => globSync('docs/**/*.md', { cwd: root })

test.each(Object.entries(writtenPages()))(
  '%s says what the program does (else: npm run docs)',
  (file, page) => {
    expect(read(file)).toBe(page)
  },
)

/** The rows of a page's first table: the name in the first column, and the rest. */
function rowsOf(page: string): Map<string, string[]> {
  const rows = page
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    )
  return new Map(rows.map(([name = '', ...rest]) => [name.replaceAll('`', ''), rest]))
}

test('every background job is described with its process and its hour, and no other is', () => {
  const described = rowsOf(read('docs/operating/jobs.md'))
  const real = new Map(
    jobHandlers.map(({ job, process, cron }) => [job.name, [process, cron ? `\`${cron}\`` : 'when asked']]),
  )
  expect([...described.keys()].sort()).toEqual([...real.keys()].sort())
  for (const [name, [process, hour, meaning]] of described) {
    expect([process, hour], name).toEqual(real.get(name))
    expect(meaning?.length, `what ${name} does`).toBeGreaterThan(10)
  }
})

test('every table is described, and no other is', async () => {
  const described = rowsOf(read('docs/operating/tables.md'))
  const client = new pg.Client({
    connectionString: inject('adminUrl').replace(/\/postgres(\?|$)/, `/${inject('template')}$1`),
  })
  await client.connect()
  const { rows } = await client.query<{ name: string }>(
    "select table_schema || '.' || table_name as name from information_schema.tables where table_schema in ('content', 'staff', 'identity', 'ops') and table_type = 'BASE TABLE'",
  )
  await client.end()
  expect([...described.keys()].sort()).toEqual(rows.map(({ name }) => name).sort())
  for (const [name, [meaning]] of described) expect(meaning?.length, `what ${name} holds`).toBeGreaterThan(10)
})

test('every page of the documentation is reached from README.md or docs/start-here.md, and no link in it is dead', () => {
  const seen = new Set<string>()
  const dead: string[] = []
  const follow = (file: string) => {
    if (seen.has(file)) return
    seen.add(file)
    for (const [, to = ''] of read(file).matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)) {
      if (/^[a-z]+:/.test(to)) continue
      const target = new URL(to, `file:///${file}`).pathname.slice(1)
      if (!exists(target)) dead.push(`${file} → ${to}`)
      else if (target.endsWith('/')) for (const page of globSync(`${target}*.md`, { cwd: root })) follow(page)
      else if (target.endsWith('.md')) follow(target)
    }
  }
  follow('README.md')
  follow('docs/start-here.md')
  expect(dead).toEqual([])
  expect(documentation().filter((file) => !seen.has(file))).toEqual([])
})

test('every package that we build on has its line in the record, and no other has', () => {
  const { dependencies, devDependencies } = JSON.parse(read('package.json'))
  const lines = read('docs/decisions/2026-11-23-what-we-build-on.md').split('\n')
  const named = lines
    .filter((line) => line.startsWith('| `'))
    .flatMap((line) => [...(line.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, name]) => name))
  expect(named.sort()).toEqual(Object.keys({ ...dependencies, ...devDependencies }).sort())
})
