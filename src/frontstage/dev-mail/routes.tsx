import { get, notFound, page, type Visit } from '../../platform/http/index.ts'
import { DevMailPage } from './dev-mail.page.tsx'

export const routes = [get('/dev/mail', { for: 'development' }, showMails)]

async function showMails({ app }: Visit) {
  if (!app.recentMails) return notFound()
  return page(<DevMailPage mails={await app.recentMails()} />)
}
