// `npm test`: sets itself up, then runs every test that needs nothing outside this machine.
// Words after `--` go to the runner: a file name, or `--project journeys`.
import { finish, runNode, setUp } from './set-up.mjs'

await finish(async () => {
  await setUp()
  return runNode(['node_modules/vitest/vitest.mjs', 'run', ...process.argv.slice(2)])
})
