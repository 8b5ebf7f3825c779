import { verifyAudit } from '../platform/audit/index.ts'
import { dayOf } from '../platform/clock/index.ts'
import { moderationFigures } from '../reports/index.ts'
import type { Command } from './command.ts'

export const recountCommand: Command = {
  name: 'recount',
  meaning:
    'Counts the public figures on moderation again, entry by entry from the audit, and compares them with the page.',
  options: { csv: { meaning: 'Prints the lines that were counted, as the page gives them.' } },
  notes: [
    'The page is counted by the database; this is counted by another path. It ends with 1 when they differ,',
    'or when the audit itself is not whole.',
  ],
  async run(given, { say, inHouse }) {
    const { firstBroken, page, again, names } = await inHouse(async ({ app }) => {
      const today = dayOf(app.clock.now())
      const again = await moderationFigures.recountFigures(app.db, today)
      return {
        ...(await verifyAudit(app.db, app.keys)),
        page: await moderationFigures.countFigures(app.db, today),
        again,
        names: await moderationFigures.namesIn(app.db, again),
      }
    })
    if (given.has('csv'))
      say(moderationFigures.figuresAsCsv(moderationFigures.shownFigures(again, names)).trimEnd())
    if (firstBroken !== null) {
      say(`The audit does not fit from entry ${firstBroken} on, so nothing can be counted from it.`)
      return 1
    }
    const different = differences(page, again)
    for (const line of different) say(line)
    if (different.length === 0) say(`The figures are the same: ${again.length} lines counted twice.`)
    return different.length === 0 ? 0 : 1
  },
}

/** Lines that one of the two has and the other has not. */
export function differences(
  page: readonly moderationFigures.Figure[],
  again: readonly moderationFigures.Figure[],
): string[] {
  const one = new Set(page.map((figure) => JSON.stringify(figure)))
  const other = new Set(again.map((figure) => JSON.stringify(figure)))
  const lines = (here: Set<string>, there: Set<string>) => [...here].filter((line) => !there.has(line))
  return [
    ...lines(one, other).map((line) => `Only on the page: ${line}`),
    ...lines(other, one).map((line) => `Only counted again: ${line}`),
  ]
}
