import { readForm, text } from '../../platform/forms/index.ts'
import { type Answer, page, seeOther, type Visit } from '../../platform/http/index.ts'
import { digest } from '../../platform/keys/index.ts'
import { signIn } from '../../staff/index.ts'
import { SessionsPage } from './sessions.page.tsx'

export async function showSessions(visit: Visit): Promise<Answer> {
  const { accountId } = visit.staff
  const sessions = await signIn.sessionsOf(visit.app, { accountId, token: visit.tokens.staff })
  return page(<SessionsPage viewer={visit.staff} sessions={sessions} />)
}

export async function endOneSession(visit: Visit): Promise<Answer> {
  const { accountId } = visit.staff
  const form = readForm(visit.body, { key: text() })
  const tokenHash = Buffer.from(form.ok ? form.read.key : '', 'base64url')
  await visit.app.work((work) => signIn.endSession(work, { accountId, tokenHash }))
  return seeOther('/backstage/sessions')
}

export async function signOut(visit: Visit): Promise<Answer> {
  const { accountId } = visit.staff
  const tokenHash = digest(visit.tokens.staff)
  await visit.app.work((work) => signIn.endSession(work, { accountId, tokenHash }))
  return signedOut(visit)
}

export async function signOutEverywhere(visit: Visit): Promise<Answer> {
  const { accountId } = visit.staff
  await visit.app.work(async (work) => {
    await signIn.endSessionsOf(work, accountId)
    await work.audit({
      actor: `account ${accountId}`,
      verb: 'signed out everywhere',
      subject: `account ${accountId}`,
    })
  })
  return signedOut(visit)
}

function signedOut(visit: Visit): Answer {
  visit.setCookie({ name: 'staff', value: null })
  return seeOther('/backstage/sign-in')
}
