import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkDoors, unknownRooms } from './doors.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
let copy = ''

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'hearback-doors-'))
  cpSync(join(root, 'tsconfig.json'), join(copy, 'tsconfig.json'))
})
afterAll(() => rmSync(copy, { recursive: true, force: true }))

function plant(file: string, content: string): void {
  mkdirSync(dirname(join(copy, file)), { recursive: true })
  writeFileSync(join(copy, file), content)
}

test('finds every kind of wrong way that is planted in a copy of the house', async () => {
  cpSync(join(root, 'src'), join(copy, 'src'), { recursive: true })
  const sound = new Set((await checkDoors(copy)).problems)
  plant('src/stories/one.ts', "import { two } from './two.ts'\nexport const one = () => two\n")
  plant('src/stories/two.ts', "import { one } from './one.ts'\nexport const two = () => one\n")
  plant('src/frontstage/planted/past-the-door.ts', "export { one } from '../../stories/one.ts'\n")
  plant('src/stories/up.ts', "export * as up from '../changes/index.ts'\n")
  plant('src/stories/to-a-page.ts', "export { past } from '../desk/planted.ts'\n")
  plant('src/desk/planted.ts', "export * as past from '../frontstage/planted/past-the-door.ts'\n")
  plant('src/platform/planted.ts', "export * as word from '../stories/one.ts'\n")
  plant('src/ui/planted.ts', "export * as word from '../stories/index.ts'\n")
  plant('src/tags/index.ts', Array.from({ length: 11 }, (_, n) => `export const tag${n} = ${n}`).join('\n'))
  plant('src/alerts/index.ts', "export * from '../stories/one.ts'\n")
  plant('src/utils/anything.ts', 'export const anything = 1\n')
  const { problems } = await checkDoors(copy)
  const planted = problems.filter((problem) => !sound.has(problem)).map((problem) => problem.split(':')[0])
  expect([...new Set(planted)].sort()).toEqual(
    [
      'domains are entered by their doors',
      'domains know no page',
      'no cycles',
      'platform knows no word of the domain',
      'src/alerts/index.ts opens everything (export *), so nobody can see what passes.',
      'src/tags/index.ts lets 11 things through; ten are enough.',
      'stages do not know each other',
      'stories enters only what stands before it in the line',
      'ui knows only the platform',
    ].sort(),
  )
  expect(unknownRooms(copy)).toContain('src/utils is in no rule; give it its place in tools/doors.mjs.')
})

test('says that it knows nothing when it has read nothing', async () => {
  rmSync(join(copy, 'src'), { recursive: true, force: true })
  mkdirSync(join(copy, 'src'))
  expect((await checkDoors(copy)).problems).toEqual(['Nothing was read, so nothing is known.'])
})
