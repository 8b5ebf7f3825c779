import { drafts } from '../../authors/index.ts'
import { choice, filledForm, readForm } from '../../platform/forms/index.ts'
import { type Answer, page, seeOther, type Visit } from '../../platform/http/index.ts'
import { sitePages } from '../../staff/index.ts'
import { HelpPage, ThrowAwayPage, WorksTherePage, YoungPage } from './aside.page.tsx'
import { asideWords } from './aside-words.ts'
import { ROOT, wayOn } from './journey.ts'
import { who } from './steps/teller.tsx'
import { takeStep } from './take-step.tsx'
import { changeTelling, openTelling } from './telling.ts'

export async function showYoung(visit: Visit): Promise<Answer> {
  return (await openTelling(visit)) ? page(<YoungPage />) : seeOther(ROOT)
}

export async function goOnWithAdult(visit: Visit): Promise<Answer> {
  const { context } = await changeTelling(visit, ({ answers }) => ({
    answers: { ...answers, withAdult: true },
    result: null,
  }))
  return seeOther(wayOn(context))
}

export async function showWorksThere(visit: Visit): Promise<Answer> {
  return (await openTelling(visit)) ? page(<WorksTherePage form={filledForm()} />) : seeOther(ROOT)
}

export async function tellAllTheSame(visit: Visit): Promise<Answer> {
  const t = visit.words(asideWords)
  const form = readForm(visit.body, {
    who: choice(['patient', 'carer', 'parent', 'relative', 'friend'], t('staffPartMissing')),
  })
  return form.ok ? takeStep(visit, who) : page(<WorksTherePage form={form} />, { status: 422 })
}

/** Anybody may open it; somebody whose words call for it is led here first. */
export async function showHelp(visit: Visit): Promise<Answer> {
  const context = await openTelling(visit)
  const kind = context?.answers.concern ?? null
  return helpPage(visit, kind, context ? wayOn(context) : null)
}

/** Kinds whose own list says everything that the general one does. */
const wholeLists: readonly HelpKind[] = ['suicide', 'self_harm', 'general']

/** Whom to turn to for this, and then for anything, with the way on. */
export async function helpPage(visit: Visit, kind: HelpKind | null, on: string | null): Promise<Answer> {
  const first = await helpFor(visit, kind ?? 'general')
  const more = wholeLists.includes(kind ?? 'general') ? null : await helpFor(visit, 'general')
  return page(<HelpPage first={first} more={more} isLed={kind !== null} on={on} />)
}

type HelpKind = sitePages.HelpKind

/** Whom to turn to: the operator's own words where some were saved as the page `help-…`, otherwise those that come along. */
async function helpFor(visit: Visit, kind: HelpKind): Promise<string> {
  const saved = await sitePages.sitePage(visit.app.read, `help-${kind.replaceAll('_', '-')}`)
  return saved?.body ?? visit.words(sitePages.helpWords)(kind)
}

export async function showThrowAway(visit: Visit): Promise<Answer> {
  const context = await openTelling(visit)
  return context ? page(<ThrowAwayPage on={wayOn(context)} />) : seeOther(ROOT)
}

/** The draft goes at once; the cookie goes with it unless its author is signed in. */
export async function throwAway(visit: Visit): Promise<Answer> {
  await visit.app.work((work) => drafts.dropDraft(work, visit.tokens.author))
  if (visit.viewer.kind !== 'author') visit.setCookie({ name: 'author', value: null })
  return seeOther(ROOT)
}
