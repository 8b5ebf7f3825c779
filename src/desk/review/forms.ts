import { type acts, reasons } from '../../moderation/index.ts'
import { type Body, choice, text, tick, wholeNumber } from '../../platform/forms/index.ts'
import type { Say } from '../../platform/i18n/index.ts'
import { storyRules } from '../../stories/index.ts'
import type { words } from './words.ts'

type T = Say<keyof typeof words>

const longest = 4000

/** The fields of each form on the review page. Their names differ, since they stand on one page. */
export const publishFields = (t: T) => ({
  criticality: wholeNumber({ min: 0, max: 5, wrong: t('criticalityMissing') }),
  publishPrivate: note(t),
})
export const returnFields = (t: T) => ({
  returnNote: note(t, t('returnNoteMissing')),
  returnPrivate: note(t),
})
export const holdFields = (t: T) => ({
  holdReason: choice(reasons.holdReasons, t('holdReasonMissing')),
  holdNote: note(t),
  holdPrivate: note(t),
})
export const declineFields = (t: T) => ({
  declineReason: choice(reasons.declineReasons, t('declineReasonMissing')),
  declineNote: note(t),
  declinePrivate: note(t),
})
export const takeBackFields = (t: T) => ({ takeBackNote: note(t, t('takeBackNoteMissing')) })

export const editFields = (
  t: Say<'titleMissing' | 'titleTooLong' | 'bodyMissing' | 'bodyTooLong' | 'reasonMissing'>,
) => ({
  title: text({ required: t('titleMissing'), max: storyRules.limits.title, tooLong: t('titleTooLong') }),
  body: text({ required: t('bodyMissing'), max: storyRules.limits.body, tooLong: t('bodyTooLong') }),
  reason: text({ required: t('reasonMissing'), max: 1000 }),
  changesMeaning: tick(),
})

function note(t: T, required?: string) {
  return text({ ...(required ? { required } : {}), max: longest, tooLong: t('noteTooLong') })
}

/** What the moderator had before them, from the hidden fields of the form. */
export function readSeen(body: Body, storyId: number): acts.Seen {
  return { storyId, versionId: whole(body.version), decisionId: whole(body.decision) }
}

function whole(typed: Body[string] | undefined): number {
  return typeof typed === 'string' && /^\d{1,15}$/.test(typed) ? Number(typed) : 0
}
