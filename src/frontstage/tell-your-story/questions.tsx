import { type FormState, filledForm, readForm, text } from '../../platform/forms/index.ts'
import { type Answer, notFound, page, seeOther, type Visit } from '../../platform/http/index.ts'
import { Button, ButtonGroup, Form, Textarea } from '../../ui/index.ts'
import type { Answers } from './answers.ts'
import { mayOpen, pathOf, ROOT, wayOn } from './journey.ts'
import type { StepContext } from './step.ts'
import { TellPage } from './tell-page.tsx'
import { changeTelling, openTelling } from './telling.ts'
import { type TellWord, words } from './words.ts'

const QUESTIONS = 5
const LONGEST = 20_000

/** One of the five guided questions, in their fixed order (R3: what matters, how the care met it, good, better, how you got on). */
export async function showQuestion(visit: Visit): Promise<Answer> {
  const number = numberOf(visit)
  if (number === null) return notFound()
  const context = await openTelling(visit)
  if (!context) return seeOther(ROOT)
  if (!mayOpen('story', context)) return seeOther(wayOn(context))
  const form = filledForm({ answer: context.answers.guided?.[number - 1] ?? '' })
  return page(<QuestionPage number={number} context={context} form={form} />)
}

/** Keeps an answer, or skips it, and goes to the next question; after the last the answers become one text. */
export async function keepQuestion(visit: Visit): Promise<Answer> {
  const number = numberOf(visit)
  if (number === null) return notFound()
  const t = visit.words(words)
  const form = readForm(visit.body, { answer: text({ max: LONGEST, tooLong: t('guidedLong') }) })
  const { context, helpFirst } = await changeTelling(visit, ({ answers }) => ({
    answers: form.ok ? withAnswer(answers, number, form.read.answer) : null,
    result: null,
  }))
  if (!form.ok) return page(<QuestionPage number={number} context={context} form={form} />, { status: 422 })
  if (helpFirst) return seeOther(pathOf('help'))
  return seeOther(number < QUESTIONS ? pathOf(`questions/${number + 1}`) : pathOf('story'))
}

function withAnswer(answers: Answers, number: number, answer: string): Answers {
  const guided = Array.from({ length: QUESTIONS }, (_, at) =>
    at === number - 1 ? answer : (answers.guided?.[at] ?? ''),
  )
  return number < QUESTIONS ? { ...answers, guided } : composed({ ...answers, guided })
}

/** One text made of the answers. What the author has written since is never replaced: new answers then follow it. */
function composed(answers: Answers): Answers {
  const text = (answers.guided ?? []).filter(Boolean).join('\n\n')
  const { body, composed: before } = answers
  if (body === undefined || body === before) return { ...answers, composed: text, body: undefined }
  return text === before ? answers : { ...answers, composed: text, body: `${body}\n\n${text}` }
}

function QuestionPage({ number, context, form }: { number: number; context: StepContext; form: FormState }) {
  const { t } = context
  const question = t(`guided${number}` as TellWord)
  return (
    <TellPage
      title={question}
      back={number === 1 ? pathOf('story') : pathOf(`questions/${number - 1}`)}
      form={form}
    >
      <p class="steps">{t('guidedCaption', { number })}</p>
      <Form action={pathOf(`questions/${number}`)} form={form}>
        <Textarea
          name="answer"
          label={question}
          labelSize="l"
          pageHeading
          hint={t('guidedHint')}
          rows={7}
          letter
          spellcheck
          form={form}
        />
        <ButtonGroup>
          <Button>{t('next')}</Button>
        </ButtonGroup>
      </Form>
    </TellPage>
  )
}

function numberOf(visit: Visit): number | null {
  const number = Number(visit.params.number)
  return Number.isInteger(number) && number >= 1 && number <= QUESTIONS ? number : null
}
