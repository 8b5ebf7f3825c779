import { choice, filledForm, readForm, withError } from '../../platform/forms/index.ts'
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
import { Refusal } from '../../platform/refusal.ts'
import { signIn } from '../../staff/index.ts'
import { SingleSignOnPage } from './single-sign-on.page.tsx'

const done = '/operator/single-sign-on?done=yes'

async function show(visit: Visit): Promise<Answer> {
  const connections = await signIn.singleSignOn.allConnections(visit.app.db)
  return page(
    <SingleSignOnPage connections={connections} form={filledForm()} done={visit.query.done === 'yes'} />,
  )
}

async function connectionHere({ app, params }: Visit): Promise<signIn.singleSignOn.Connection | null> {
  const connections = await signIn.singleSignOn.allConnections(app.db)
  return connections.find(({ id }) => String(id) === params.connection) ?? null
}

async function allow(visit: Visit): Promise<Answer> {
  const connection = await connectionHere(visit)
  if (!connection) return notFound()
  try {
    await visit.app.work((work) =>
      signIn.singleSignOn.allowConnection(work, connection.id, visit.staff.accountId),
    )
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const connections = await signIn.singleSignOn.allConnections(visit.app.db)
    const form = withError(filledForm(), 'form', error.message)
    return page(<SingleSignOnPage connections={connections} form={form} done={false} />, { status: 409 })
  }
  return seeOther(done)
}

async function sayAddresses(visit: Visit): Promise<Answer> {
  const connection = await connectionHere(visit)
  const form = readForm(visit.body, { checked: choice(['yes', 'no'], '') })
  if (!connection?.allowedAt || !form.ok) return notFound()
  const said = { connectionId: connection.id, checked: form.read.checked === 'yes' }
  await visit.app.work((work) => signIn.singleSignOn.sayAddressesChecked(work, said, visit.staff.accountId))
  return seeOther(done)
}

async function end(visit: Visit): Promise<Answer> {
  const connection = await connectionHere(visit)
  if (!connection) return notFound()
  const { id } = connection.organisation
  await visit.app.work((work) => signIn.singleSignOn.endConnection(work, id, visit.staff.accountId))
  return seeOther(done)
}

export const routes: readonly Route[] = [
  get('/operator/single-sign-on', { for: 'operator' }, show),
  post('/operator/single-sign-on/:connection/allow', { for: 'operator' }, allow),
  post('/operator/single-sign-on/:connection/addresses', { for: 'operator' }, sayAddresses),
  post('/operator/single-sign-on/:connection/end', { for: 'operator' }, end),
]
