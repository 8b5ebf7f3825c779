import type { Organisation } from '../../organisations/index.ts'
import { type FormState, filledForm, readForm, text, withError } from '../../platform/forms/index.ts'
import { type Answer, notFound, page, seeOther, type Visit } from '../../platform/http/index.ts'
import { Refusal } from '../../platform/refusal.ts'
import { signIn } from '../../staff/index.ts'
import { castPath, ledWithServices } from '../cast/led-organisation.ts'
import { ConnectionPage } from './connection.page.tsx'
import { words } from './words.ts'

export async function showConnection(visit: Visit): Promise<Answer> {
  const organisation = await ledWithServices(visit)
  return organisation ? connectionPage(visit, organisation, null) : notFound()
}

export async function saveConnection(visit: Visit): Promise<Answer> {
  const organisation = await ledWithServices(visit)
  if (!organisation) return notFound()
  const t = visit.words(words)
  const form = readForm(visit.body, {
    issuer: text({ required: t('issuerWrong') }),
    clientId: text({ required: t('clientIdMissing') }),
    clientSecret: text({ max: 1000 }),
    domains: text({ required: t('domainsWrong'), max: 4000 }),
    acr: text({ max: 300 }),
  })
  if (!form.ok) return connectionPage(visit, organisation, form)
  const { read } = form
  const issuer = signIn.singleSignOn.readIssuer(read.issuer, {
    production: visit.app.config.environment === 'production',
  })
  if (!issuer) return connectionPage(visit, organisation, withError(form, 'issuer', t('issuerWrong')))
  const domains = signIn.singleSignOn.readDomains(read.domains)
  if (!domains) return connectionPage(visit, organisation, withError(form, 'domains', t('domainsWrong')))
  const { clientId, clientSecret, acr: twoFactorAcr } = read
  const terms = { organisationId: organisation.id, issuer, clientId, clientSecret, domains, twoFactorAcr }
  try {
    await visit.app.work((work) =>
      signIn.singleSignOn.setConnection(work, { ...terms, by: visit.staff.accountId }),
    )
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return connectionPage(visit, organisation, withError(form, 'clientSecret', error.message))
  }
  return seeOther(`${castPath(organisation.code)}/sign-in?saved=yes`)
}

export async function endConnection(visit: Visit): Promise<Answer> {
  const organisation = await ledWithServices(visit)
  if (!organisation) return notFound()
  await visit.app.work((work) =>
    signIn.singleSignOn.endConnection(work, organisation.id, visit.staff.accountId),
  )
  return seeOther(`${castPath(organisation.code)}/sign-in`)
}

async function connectionPage(
  visit: Visit,
  organisation: Organisation,
  wrong: FormState | null,
): Promise<Answer> {
  const connection = await signIn.singleSignOn.connectionOf(visit.app.db, organisation.id)
  return page(
    <ConnectionPage
      viewer={visit.staff}
      organisation={organisation}
      connection={connection}
      returnAddress={signIn.singleSignOn.returnAddress(visit.app, { organisation })}
      form={wrong ?? formOf(connection)}
      saved={visit.query.saved === 'yes'}
    />,
    { status: wrong ? 422 : 200 },
  )
}

function formOf(connection: signIn.singleSignOn.Connection | null): FormState {
  if (!connection) return filledForm()
  const { issuer, clientId, domains, twoFactorAcr } = connection
  return filledForm({ issuer, clientId, domains: domains.join('\n'), acr: twoFactorAcr })
}
