import { organisationByCode } from '../../organisations/index.ts'
import { type Answer, notFound, page, seeOther, type Visit } from '../../platform/http/index.ts'
import { signIn } from '../../staff/index.ts'
import { BackPage, NotInPage, WaitsPage } from './come-back.page.tsx'
import { words } from './words.ts'

const carriedNames = ['code', 'state', 'iss', 'error'] as const

const sentences = {
  away: 'away',
  'not genuine': 'notGenuine',
  declined: 'declined',
  'no address': 'noAddress',
  'not verified': 'notVerified',
  elsewhere: 'elsewhere',
  'somebody else': 'somebodyElse',
  left: 'left',
  'own sign-in': 'ownSignIn',
  'turned away': 'turnedAway',
} as const satisfies Record<
  signIn.singleSignOn.IssuerProblem | signIn.singleSignOn.NotAdmitted,
  keyof typeof words
>

/** The connection whose own return address this is, while it is allowed. */
async function connectionHere(visit: Visit): Promise<signIn.singleSignOn.Connection | null> {
  const organisation = await organisationByCode(visit.app.db, visit.params.organisation ?? '')
  const connection = organisation && (await signIn.singleSignOn.connectionOf(visit.app.db, organisation.id))
  return connection?.allowedAt ? connection : null
}

function carriedBy(given: Record<string, unknown>): Record<string, string> {
  const pairs = carriedNames.map((name) => [name, given[name]] as const)
  return Object.fromEntries(
    pairs.filter((pair): pair is [(typeof carriedNames)[number], string] => typeof pair[1] === 'string'),
  )
}

export async function showReturn(visit: Visit): Promise<Answer> {
  const connection = await connectionHere(visit)
  if (!connection) return notFound()
  const { name } = connection.organisation
  return page(<BackPage organisation={name} action={visit.path} carried={carriedBy(visit.query)} />)
}

/** The last step: the way ends, the issuer is asked who came, and they are let in or told why not. */
export async function finish(visit: Visit): Promise<Answer> {
  const t = visit.words(words)
  const connection = await connectionHere(visit)
  if (!connection) return notFound()
  const query = carriedBy(visit.body)
  const returning = { state: query.state ?? '', browser: visit.tokens.signOn, connectionId: connection.id }
  const walked = await visit.app.work((work) => signIn.singleSignOn.comeBack(work, returning))
  visit.setCookie({ name: 'signOn', value: null })
  if (!walked) return notIn(t('over'))
  const asked = await signIn.singleSignOn.askIssuer(visit.app, connection, { walked, query })
  if (!asked.ok) return notIn(t(sentences[asked.problem]))
  const admission = await visit.app.work((work) => signIn.singleSignOn.admit(work, connection, asked.claims))
  if (admission.outcome === 'refused') return notIn(t(sentences[admission.why]))
  if (admission.outcome === 'waits') return page(<WaitsPage organisation={connection.organisation.name} />)
  visit.setCookie({ name: 'staff', value: admission.token })
  return seeOther(nextStep(admission, walked.next))
}

function nextStep({ complete, hasCode }: { complete: boolean; hasCode: boolean }, next: string): string {
  if (complete) return next || '/backstage'
  const path = hasCode ? '/backstage/sign-in/code' : '/backstage/sign-in/second-step'
  return next ? `${path}?next=${encodeURIComponent(next)}` : path
}

function notIn(sentence: string): Answer {
  return page(<NotInPage sentence={sentence} />, { status: 403 })
}
