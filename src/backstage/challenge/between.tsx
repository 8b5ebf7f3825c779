import { challenge as challenges } from '../../coaching/index.ts'
import { type FormState, filledForm, readForm, text, withError } from '../../platform/forms/index.ts'
import { type Answer, notFound, page, seeOther, type Visit } from '../../platform/http/index.ts'
import { Refusal } from '../../platform/refusal.ts'
import { BetweenPage } from './between.page.tsx'
import { words } from './words.ts'

const MOST_LETTERS = 2000

export function showChallenge(visit: Visit): Promise<Answer> {
  return between(visit, (said) => betweenPage(visit, said, filledForm()))
}

/** The writer of the answer says something back. */
export function sayBack(visit: Visit): Promise<Answer> {
  return between(visit, async (said) => {
    if (!said.isToMe) return notFound()
    const t = visit.words(words)
    const rules = { required: t('backMissing'), max: MOST_LETTERS, tooLong: t('long', { max: MOST_LETTERS }) }
    const form = readForm(visit.body, { note: text(rules) })
    if (!form.ok) return betweenPage(visit, said, form)
    const challenge = visit.params.challenge ?? ''
    const { accountId } = visit.staff
    try {
      await visit.app.work((work) =>
        challenges.noteBack(work, { challenge, accountId, note: form.read.note }),
      )
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      return betweenPage(visit, said, withError(form, 'form', error.message))
    }
    return seeOther(`/backstage/challenges/${challenge}`)
  })
}

/** To everybody but the two there is no such page. */
async function between(
  visit: Visit,
  act: (said: challenges.Challenge) => Answer | Promise<Answer>,
): Promise<Answer> {
  const said = await challenges.challengeFor(visit.app.db, {
    challenge: visit.params.challenge ?? '',
    accountId: visit.staff.accountId,
  })
  return said ? act(said) : notFound()
}

function betweenPage(visit: Visit, said: challenges.Challenge, form: FormState): Answer {
  const action = `/backstage/challenges/${visit.params.challenge ?? ''}`
  return page(<BetweenPage viewer={visit.staff} said={said} action={action} form={form} />, {
    status: Object.keys(form.errors).length > 0 ? 422 : 200,
  })
}
