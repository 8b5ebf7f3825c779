import type { Day } from '../../platform/clock/index.ts'
import { dayOf } from '../../platform/clock/index.ts'
import { type App, bytes, get, page, type Route } from '../../platform/http/index.ts'
import { moderationFigures } from '../../reports/index.ts'
import { FiguresPage } from './figures.page.tsx'

type Shown = moderationFigures.ShownFigure

export const routes: readonly Route[] = [
  get('/about/moderation/figures', { for: 'public' }, async ({ app }) => {
    const today = dayOf(app.clock.now())
    const figures = await figuresOn(app, today)
    return page(<FiguresPage figures={figures} {...moderationFigures.windowOn(today)} />)
  }),
  get('/about/moderation/figures.csv', { for: 'public', api: true }, async ({ app }) => {
    const csv = moderationFigures.figuresAsCsv(await figuresOn(app, dayOf(app.clock.now())))
    return bytes(csv, 'text/csv; charset=utf-8', {
      'content-disposition': 'attachment; filename="moderation-figures.csv"',
    })
  }),
]

const counted = new WeakMap<App['db'], { today: Day; figures: Promise<Shown[]> }>()

/** The window ends with yesterday, so the figures of a day never change and are counted once a day. */
function figuresOn({ db }: App, today: Day): Promise<Shown[]> {
  const known = counted.get(db)
  if (known?.today === today) return known.figures
  const figures = count(db, today)
  counted.set(db, { today, figures })
  figures.catch(() => counted.delete(db))
  return figures
}

async function count(db: App['db'], today: Day): Promise<Shown[]> {
  const figures = await moderationFigures.countFigures(db, today)
  return moderationFigures.shownFigures(figures, await moderationFigures.namesIn(db, figures))
}
