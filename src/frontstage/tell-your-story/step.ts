import type { VNode } from 'preact'
import type { Body, Field, FormState, Values } from '../../platform/forms/index.ts'
import { readForm } from '../../platform/forms/index.ts'
import type { Answers } from './answers.ts'
import type { TellWord } from './words.ts'

/** What a step can ask the world about. */
export interface StepContext {
  answers: Answers
  /** How to say the words of this journey. */
  t: (key: TellWord, args?: Record<string, string | number>) => string
  today: string
  /** Bytes of the visitor's own, for suggesting names. */
  seed: Buffer
}

export interface StepView {
  form: FormState
  context: StepContext
}

/** One page of the telling: what it asks, when it is answered, how its answer is kept. */
export interface Step {
  slug: string
  /** Left out where it does not apply. */
  applies: (answers: Answers) => boolean
  isDone: (answers: Answers, context: StepContext) => boolean
  fill: (context: StepContext) => FormState
  take: (body: Body, context: StepContext) => { form: FormState; answers: Answers | null }
  View: (view: StepView) => VNode
}

type Fields = Record<string, Field<unknown>>

interface StepPlan<F extends Fields> {
  slug: string
  applies?: Step['applies']
  isDone: Step['isDone']
  fill: Step['fill']
  fields: (context: StepContext, body: Body) => F
  /** The answers with this step's own, or one sentence for one field. */
  keep: (
    read: Values<F>,
    context: StepContext,
  ) => Partial<Answers> | { problem: [field: string, sentence: string] }
  View: Step['View']
}

/** Makes a step out of its fields and what becomes of them. */
export function step<F extends Fields>(plan: StepPlan<F>): Step {
  return {
    ...plan,
    applies: plan.applies ?? (() => true),
    take(body, context) {
      const form = readForm(body, plan.fields(context, body))
      if (!form.ok) return { form, answers: null }
      const kept = plan.keep(form.read, context)
      if ('problem' in kept) {
        const [field, sentence] = kept.problem
        return { form: { ...form, errors: { [field]: sentence } }, answers: null }
      }
      return { form, answers: { ...context.answers, ...kept } }
    },
  }
}
