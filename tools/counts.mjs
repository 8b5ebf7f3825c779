// Adds up the runner's own reports and prints one line. A report that is missing, or a file that could not be read by the
// runner, is a failure: nothing passes by not having been run.
import { existsSync, readFileSync } from 'node:fs'

const totals = { passed: 0, failed: 0, skipped: 0 }
for (const file of process.argv.slice(2)) {
  if (!existsSync(file)) {
    totals.failed += 1
    continue
  }
  const report = JSON.parse(readFileSync(file, 'utf8'))
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  )
  totals.passed += report.numPassedTests
  totals.failed += report.numFailedTests + brokenFiles.length
  totals.skipped += report.numPendingTests + report.numTodoTests
  if (!report.success && report.numFailedTests + brokenFiles.length === 0) totals.failed += 1
}
console.log(`${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`)
process.exitCode = totals.failed > 0 || totals.passed === 0 ? 1 : 0
