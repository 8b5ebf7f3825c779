import { invitationsOf } from '../../invitations/index.ts'
import { dayOf } from '../../platform/clock/index.ts'
import { get, page, type Route, type Visit } from '../../platform/http/index.ts'
import { InvitationsPage } from './invitations.page.tsx'

export const routes: readonly Route[] = [get('/backstage/invitations', { for: 'member' }, show)]

async function show({ app, staff }: Visit) {
  const invitations = await invitationsOf(app.db, staff.accountId)
  return page(<InvitationsPage viewer={staff} invitations={invitations} today={dayOf(app.clock.now())} />)
}
