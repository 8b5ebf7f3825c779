/** How moderation went: every decision and every second look, counted from the audit, and counted again by another path. */
export { countFigures, windowOn } from './count-figures.ts'
export type { Figure } from './figure.ts'
export { recountFigures } from './recount.ts'
export { figuresAsCsv, namesIn, type ShownFigure, shownFigures } from './shown-figures.ts'
