import { compose, type MailGround } from './deliver.ts'
import type { Letter } from './template.ts'

/** A mail as a developer or a visitor of the demonstration may read it in place of a mail box. */
export interface ShownMail extends Letter {
  id: number
  to: string
  state: string
  day: string
}

const SHOWN = 50

/** The newest mails of the outbox. For development and the demonstration only: it opens addresses. */
export async function recentMails(ground: MailGround): Promise<ShownMail[]> {
  const rows = await ground.db
    .selectFrom('ops.outbox')
    .selectAll()
    .where('state', '!=', 'dropped')
    .orderBy('id', 'desc')
    .limit(SHOWN)
    .execute()
  const shown = await Promise.all(
    rows.map(async (row) => {
      const composed = await compose(ground, row)
      return composed
        ? [{ id: row.id, to: composed.to, state: row.state, day: row.created_on, ...composed.letter }]
        : []
    }),
  )
  return shown.flat()
}
