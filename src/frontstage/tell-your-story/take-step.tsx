import { type Answer, page, seeOther, type Visit } from '../../platform/http/index.ts'
import { Button, ButtonGroup, Form } from '../../ui/index.ts'
import { alreadySent } from './already-sent.page.tsx'
import { mayOpen, pathBefore, pathOf, ROOT, steps, stepsFor, wayOn } from './journey.ts'
import type { Step, StepView } from './step.ts'
import { TellPage } from './tell-page.tsx'
import { changeTelling, openTelling, sentUnder } from './telling.ts'
import type { TellWord } from './words.ts'

/** Shows a step, filled with what is there already. A step whose turn has not come leads to the one that has. */
export async function showStep(visit: Visit, step: Step): Promise<Answer> {
  const context = await openTelling(visit)
  if (!context) return seeOther((await sentUnder(visit)) ? pathOf('sent') : ROOT)
  if (!step.applies(context.answers) || !mayOpen(step.slug, context)) return seeOther(wayOn(context))
  return page(<StepPage step={step} form={step.fill(context)} context={context} />)
}

/** Keeps what a step's form says and goes on, or shows the form again with everything as typed. */
export async function takeStep(visit: Visit, step: Step): Promise<Answer> {
  if (!(await openTelling(visit)) && (await sentUnder(visit))) return alreadySent(visit)
  const taken = await changeTelling(visit, (context) => {
    const { form, answers } = step.take(visit.body, context)
    return { answers, result: form }
  })
  if (Object.keys(taken.result.errors).length > 0)
    return page(<StepPage step={step} form={taken.result} context={taken.context} />, { status: 422 })
  return seeOther(taken.helpFirst ? pathOf('help') : wayOn(taken.context))
}

export function StepPage({ step, form, context }: StepView & { step: Step }) {
  const { t, answers } = context
  return (
    <TellPage
      title={t(`${step.slug}Step` as TellWord)}
      back={pathBefore(step.slug, answers)}
      form={form}
      step={placeOf(step.slug, answers)}
    >
      <Form action={pathOf(step.slug)} form={form}>
        <step.View form={form} context={context} />
        <ButtonGroup>
          <Button>{t('next')}</Button>
          {step.slug === 'when' ? (
            <Button variant="secondary" name="not" value="yes">
              {t('whenNot')}
            </Button>
          ) : null}
        </ButtonGroup>
      </Form>
    </TellPage>
  )
}

/** How far along a step is; the review is the last. */
export function placeOf(slug: string, answers: Parameters<typeof stepsFor>[0]) {
  const all = [...stepsFor(answers).map((step) => step.slug), 'review']
  return { at: all.indexOf(slug) + 1, of: all.length }
}

/** The steps that are one plain form. Choosing services has pages of its own. */
export const plainSteps = steps.filter((step) => step.slug !== 'service')
