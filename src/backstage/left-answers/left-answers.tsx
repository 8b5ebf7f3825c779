import { type FormState, filledForm, withError } from '../../platform/forms/index.ts'
import { type Answer, notFound, page, seeOther, type Visit } from '../../platform/http/index.ts'
import { Refusal } from '../../platform/refusal.ts'
import { writing } from '../../responses/index.ts'
import { deputisedBy } from './deputised.ts'
import { LeftAnswersPage } from './left-answers.page.tsx'

export function showLeft(visit: Visit): Promise<Answer> {
  return leftPage(visit, filledForm())
}

/** Takes an answer over into one's own draft, and leads there. */
export async function takeOver(visit: Visit): Promise<Answer> {
  const { accountId } = visit.staff
  const taking = { answer: visit.params.answerId ?? '', accountId, deputised: deputisedBy(visit.staff) }
  try {
    const story = await visit.app.work((work) => writing.takeOverAnswer(work, taking))
    return seeOther(`/backstage/stories/${story}?saved=draft#answer`)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    if (error.status === 404) return notFound()
    return leftPage(visit, withError(filledForm(), 'form', error.message))
  }
}

/** Whoever deputises for nobody has no such page. */
async function leftPage(visit: Visit, form: FormState): Promise<Answer> {
  const deputised = deputisedBy(visit.staff)
  if (deputised.organisationIds.length + deputised.serviceIds.length === 0) return notFound()
  const answers = await writing.leftAnswers(visit.app.db, deputised)
  return page(<LeftAnswersPage viewer={visit.staff} answers={answers} form={form} />, {
    status: Object.keys(form.errors).length > 0 ? 409 : 200,
  })
}
