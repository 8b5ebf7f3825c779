import { authorSignIn, authorTokens, drafts } from '../../authors/index.ts'
import { dayOf } from '../../platform/clock/index.ts'
import { email, filledForm, readForm, text, withError } from '../../platform/forms/index.ts'
import { type Answer, page, seeOther, type Visit } from '../../platform/http/index.ts'
import { EnterPage, LinkPage, LinkSentPage } from './enter.page.tsx'
import { words } from './words.ts'

const HOME = '/your-story'

export function showEntry(): Answer {
  return page(<EnterPage code={filledForm()} mail={filledForm()} />)
}

/** A code that is wrong, mistyped or too short is answered alike. */
export async function enterWithCode(visit: Visit): Promise<Answer> {
  const t = visit.words(words)
  const form = readForm(visit.body, {
    code: text({ max: 100, required: t('codeWrong'), tooLong: t('codeWrong') }),
  })
  const token = await visit.app.work((work) =>
    authorSignIn.signInWithCode(work, {
      code: form.ok ? form.read.code : '',
      oldToken: visit.tokens.author,
    }),
  )
  if (token) return comeIn(visit, token)
  return page(<EnterPage code={withError(form, 'code', t('codeWrong'))} mail={filledForm()} />, {
    status: 422,
  })
}

/** Asks for a link. What comes back is the same whether the address is known or not. */
export async function askForLink(visit: Visit): Promise<Answer> {
  const t = visit.words(words)
  const form = readForm(visit.body, {
    email: email({ required: t('mailMissing'), wrong: t('mailWrong') }),
  })
  if (!form.ok) return page(<EnterPage code={filledForm()} mail={form} />, { status: 422 })
  const known = authorTokens.partsOf(visit.tokens.author) !== null
  const browserToken = known ? visit.tokens.author : authorTokens.newToken()
  await visit.app.work((work) => authorSignIn.requestLink(work, { email: form.read.email, browserToken }))
  if (!known) visit.setCookie({ name: 'author', value: browserToken, days: 1 })
  return seeOther(`${HOME}/link-sent`)
}

export function showLinkSent(): Answer {
  return page(<LinkSentPage />)
}

/** Shows a button and changes nothing: a mail program that opens links spends none. */
export async function showLink(visit: Visit): Promise<Answer> {
  const link = visit.params.link ?? ''
  const state = await authorSignIn.linkState(visit.app, link, visit.tokens.author)
  return page(<LinkPage link={link} state={state} />, { status: state === 'open' ? 200 : 410 })
}

export async function spendLink(visit: Visit): Promise<Answer> {
  const link = visit.params.link ?? ''
  const spent = await visit.app.work((work) =>
    authorSignIn.spendLink(work, { link, oldToken: visit.tokens.author }),
  )
  if (typeof spent === 'object') return comeIn(visit, spent.token)
  if (spent === 'unknown') return page(<LinkPage link={link} state="unknown" />, { status: 410 })
  const state = await authorSignIn.linkState(visit.app, link, visit.tokens.author)
  return page(<LinkPage link={link} state={state === 'open' ? 'ended' : state} />, { status: 410 })
}

/** The cookie ends with the browser, unless a story is being written under it. */
async function comeIn(visit: Visit, token: string): Promise<Answer> {
  const draft = await drafts.readDraft(visit.app.db, token, dayOf(visit.app.clock.now()))
  visit.setCookie({ name: 'author', value: token, ...(draft ? { days: drafts.DRAFT_DAYS } : {}) })
  return seeOther(HOME)
}

/** A story that is being written stays; everything else of this site leaves the browser. */
export async function signOut(visit: Visit): Promise<Answer> {
  const { app, tokens } = visit
  await app.work((work) => authorSignIn.closeSession(work, tokens.author))
  const draft = await drafts.readDraft(app.db, tokens.author, dayOf(app.clock.now()))
  if (!draft) visit.setCookie({ name: 'author', value: null, clearSite: true })
  return seeOther(HOME)
}
