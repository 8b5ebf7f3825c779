import { authorTokens, drafts } from '../../authors/index.ts'
import { queueAge } from '../../moderation/index.ts'
import { type Answer, page, seeOther, type Visit } from '../../platform/http/index.ts'
import { pathOf, wayOn } from './journey.ts'
import { StartPage } from './start.page.tsx'
import { COOKIE_DAYS, contextOf, openTelling, sentUnder, today } from './telling.ts'

/** How it works, how long it takes to be read, and one button. Opening it changes nothing. */
export async function showStart(visit: Visit): Promise<Answer> {
  const queue = await queueAge(visit.app.read, today(visit))
  const begun = (await openTelling(visit)) !== null
  const open = queue.isReadAt(visit.app.clock.now())
  return page(<StartPage queue={queue} isReading={open} begun={begun} />)
}

/** Gives the visitor a cookie and begins a draft, or goes on with the one that there is. */
export async function start(visit: Visit): Promise<Answer> {
  const begun = await openTelling(visit)
  if (begun) return seeOther(wayOn(begun))
  if (await sentUnder(visit)) return seeOther(pathOf('sent'))
  const token = visit.viewer.kind === 'author' ? visit.tokens.author : authorTokens.newToken()
  await visit.app.work((work) => drafts.saveDraft(work, token, {}))
  visit.setCookie({ name: 'author', value: token, days: COOKIE_DAYS })
  return seeOther(wayOn(contextOf(visit, token, {})))
}
