import { readForm, wholeNumber } from '../../platform/forms/index.ts'
import {
  type Answer,
  get,
  notFound,
  page,
  post,
  type Route,
  seeOther,
  type Visit,
} from '../../platform/http/index.ts'
import { deadMails, outboxStates, tryMailAgain } from '../../platform/mail/index.ts'
import { MailPage } from './mail.page.tsx'
import { words } from './words.ts'

export const routes: readonly Route[] = [
  get('/operator/mail', { for: 'operator' }, showMail),
  post('/operator/mail/again', { for: 'operator' }, tryAgain),
]

async function showMail({ app, query }: Visit): Promise<Answer> {
  const counts = await outboxStates(app.db)
  const dead = await deadMails(app.db)
  const hasServer = app.config.smtpUrl !== null
  return page(<MailPage {...{ counts, dead, hasServer }} tried={query.tried === 'yes'} />)
}

async function tryAgain(visit: Visit): Promise<Answer> {
  const form = readForm(visit.body, { id: wholeNumber({ min: 1, max: 999_999_999, wrong: '' }) })
  if (!form.ok) return notFound()
  const mail = { id: form.read.id, sentence: visit.words(words)('notDead') }
  await visit.app.work((work) => tryMailAgain(work, mail, `account ${visit.staff.accountId}`))
  return seeOther('/operator/mail?tried=yes')
}
