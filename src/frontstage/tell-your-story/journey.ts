import type { Answers } from './answers.ts'
import type { Step, StepContext } from './step.ts'
import { consent } from './steps/consent.tsx'
import { why } from './steps/reasons.tsx'
import { service } from './steps/service.tsx'
import { storyText, title, when } from './steps/story.tsx'
import { better, feelings, good } from './steps/tags.tsx'
import { age, them, who } from './steps/teller.tsx'
import { checks, email, screenName } from './steps/yourself.tsx'

/** The pages of the telling, in their order. After the last comes the review. */
export const steps: readonly Step[] = [
  who,
  age,
  them,
  service,
  storyText,
  title,
  when,
  good,
  better,
  feelings,
  why,
  email,
  screenName,
  checks,
  consent,
]

export const ROOT = '/tell-your-story'
export const pathOf = (slug: string) => `${ROOT}/${slug}`

/** The steps that apply to these answers. */
export function stepsFor(answers: Answers): readonly Step[] {
  return steps.filter((step) => step.applies(answers))
}

/** Where the telling goes on: a page that must be read first, the first step that is not answered, or the review. */
export function wayOn(context: StepContext): string {
  const { answers } = context
  for (const step of stepsFor(answers)) {
    if (step.slug === 'who' && answers.worksThere && !answers.relationship) return pathOf('if-you-work-there')
    if (!step.isDone(answers, context)) return pathOf(step.slug)
    if (step.slug === 'age' && isWaitingForAdult(answers)) return pathOf('under-16')
  }
  return pathOf('review')
}

/** Whether every step before this one is answered; a later page opens only then. */
export function mayOpen(slug: string, context: StepContext): boolean {
  for (const step of stepsFor(context.answers)) {
    if (step.slug === slug) return true
    if (!step.isDone(context.answers, context)) return false
    if (step.slug === 'age' && isWaitingForAdult(context.answers)) return false
  }
  return slug === 'review'
}

export function isWaitingForAdult({ age, withAdult }: Answers): boolean {
  return age === 'under 16' && !withAdult
}

/** The page before, for the link back. */
export function pathBefore(slug: string, answers: Answers): string {
  const all = stepsFor(answers)
  const at = slug === 'review' ? all.length : all.findIndex((step) => step.slug === slug)
  const before = all[at - 1]
  return before ? pathOf(before.slug) : ROOT
}
