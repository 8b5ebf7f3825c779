import { filledForm } from '../../platform/forms/index.ts'
import { type Answer, page, type Visit } from '../../platform/http/index.ts'
import { screenName } from './steps/yourself.tsx'
import { StepPage } from './take-step.tsx'
import { changeTelling } from './telling.ts'

/** Three other names to choose from; what was typed in the meantime stays. */
export async function otherNames(visit: Visit): Promise<Answer> {
  const { context } = await changeTelling(visit, ({ answers }) => ({
    answers: { ...answers, names: (answers.names ?? 0) + 1 },
    result: null,
  }))
  const own = typeof visit.body.own === 'string' ? visit.body.own : ''
  return page(<StepPage step={screenName} form={filledForm({ own })} context={context} />)
}
