import { filledForm, withError } from '../../platform/forms/index.ts'
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
import type { Work } from '../../platform/work.ts'
import { accounts } from '../../staff/index.ts'
import { ClaimsPage } from './claims.page.tsx'

async function show({ app, query }: Visit): Promise<Answer> {
  const claims = await accounts.claims.openClaims(app.db)
  return page(<ClaimsPage claims={claims} form={filledForm()} done={query.done === 'yes'} />)
}

function accept(visit: Visit): Promise<Answer> {
  const { accountId: by, name: byName } = visit.staff
  return decide(visit, (work, claim) => accounts.claims.acceptClaim(work, { claim, by, byName }))
}

function decline(visit: Visit): Promise<Answer> {
  const reason = String(visit.body.reason ?? '').slice(0, 500)
  const by = visit.staff.accountId
  return decide(visit, (work, claim) => accounts.claims.declineClaim(work, { claim, by, reason }))
}

async function decide(
  visit: Visit,
  act: (work: Work, claim: accounts.claims.Claim) => Promise<void>,
): Promise<Answer> {
  const claims = await accounts.claims.openClaims(visit.app.db)
  const claim = claims.find(({ id }) => String(id) === visit.params.claim)
  if (!claim) return notFound()
  try {
    await visit.app.work((work) => act(work, claim))
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const form = withError(filledForm(), 'form', error.message)
    return page(<ClaimsPage claims={claims} form={form} done={false} />, { status: error.status })
  }
  return seeOther('/operator/claims?done=yes')
}

export const routes: readonly Route[] = [
  get('/operator/claims', { for: 'operator' }, show),
  post('/operator/claims/:claim/accept', { for: 'operator' }, accept),
  post('/operator/claims/:claim/decline', { for: 'operator' }, decline),
]
