import { accountOfStopToken, stopMails } from '../../alerts/index.ts'
import { type Answer, notFound, page, type Visit } from '../../platform/http/index.ts'
import { StopPage, StoppedPage } from './stop.page.tsx'
import { words } from './words.ts'

/** Shows the button and changes nothing: mail programs open links by themselves. */
export function showStop(visit: Visit): Answer {
  const { token = '' } = visit.params
  if (accountOfStopToken(visit.app.keys, token) === null) return unknownLink(visit)
  return page(<StopPage token={token} />)
}

/** Stops the mails of whoever holds the link, signed in or not; a mail program may press the button itself (RFC 8058). */
export async function stop(visit: Visit): Promise<Answer> {
  const accountId = accountOfStopToken(visit.app.keys, visit.params.token ?? '')
  if (accountId === null) return unknownLink(visit)
  await visit.app.work((work) => stopMails(work, accountId))
  return page(<StoppedPage />)
}

function unknownLink(visit: Visit): Answer {
  return notFound(visit.words(words)('stopUnknown'))
}
