// `npm run check`: format, lint, types and doors; then `npm test`, which holds the tests of the documentation too.
import { finish, runNode, setUp } from './set-up.mjs'

const steps = [
  ['format and lint', 'node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.'],
  ['types', 'node_modules/typescript/bin/tsc', '--noEmit'],
  ['doors', 'tools/check-doors.mjs'],
  ['tests', 'tools/test.mjs', ...process.argv.slice(2)],
]

await finish(async () => {
  await setUp()
  const failed = []
  for (const [name, ...give] of steps) {
    console.log(`\n— ${name}`)
    if ((await runNode(give)) !== 0) failed.push(name)
  }
  if (failed.length === 0) return 0
  throw new Error(`\nNot right yet: ${failed.join(', ')}.`)
})
