// `npm run hearback -- COMMAND`: sets itself up and runs the command line.
import { finish, runNode, setUp } from './set-up.mjs'

await finish(async () => {
  await setUp()
  return runNode(['--enable-source-maps', 'dist/cli.js', ...process.argv.slice(2)])
})
