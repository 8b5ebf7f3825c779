import { authorContact } from '../../authors/index.ts'
import { queueAge } from '../../moderation/index.ts'
import { dayOf } from '../../platform/clock/index.ts'
import { type Answer, page, seeOther, type Visit } from '../../platform/http/index.ts'
import { pathOf, ROOT } from './journey.ts'
import { DonePage, SentPage } from './sent.page.tsx'
import { sentUnder, today } from './telling.ts'

/** The receipt. The code is made anew from the cookie each time: it is written down nowhere but with its author. */
export async function showSent(visit: Visit): Promise<Answer> {
  const sent = await sentUnder(visit)
  if (!sent) return seeOther(ROOT)
  const queue = await queueAge(visit.app.db, today(visit))
  return page(<SentPage code={sent.code} queue={queue} address={await addressOf(visit, sent.authorId)} />)
}

async function addressOf({ app }: Visit, authorId: string): Promise<'none' | 'asked' | 'confirmed'> {
  if (await authorContact.contactOf(app.db, authorId)) return 'confirmed'
  const asked = await authorContact.awaitedSince(app.db, authorId, dayOf(app.clock.now()))
  return asked ? 'asked' : 'none'
}

/** The author has the code: the browser forgets it. */
export function kept(visit: Visit): Answer {
  visit.setCookie({ name: 'author', value: null })
  return seeOther(pathOf('done'))
}

export function showDone(): Answer {
  return page(<DonePage />)
}
