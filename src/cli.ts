// The command line: `npm run hearback -- COMMAND`.
import { runTyped } from './cli/run.ts'

process.exitCode = await runTyped(process.argv.slice(2))
