import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { figures } from './figures.ts'

const page = readFileSync(new URL('../../../docs/reading-aids.md', import.meta.url), 'utf8')

test.each(Object.entries(figures))(
  'docs/reading-aids.md says of %s what the desk says',
  (_aid, { found, right }) => {
    expect(page).toContain(`found ${found.part}/${found.of}`)
    expect(page).toContain(`right ${right.part}/${right.of}`)
  },
)
