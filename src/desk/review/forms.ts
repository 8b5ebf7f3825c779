import { type acts, deskView, reasons } from '../../moderation/index.ts'
import { type Body, choice, type FormState, text, tick, wholeNumber } from '../../platform/forms/index.ts'
import type { Say } from '../../platform/i18n/index.ts'
import { digest } from '../../platform/keys/index.ts'
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

/** A short name for a mark, for the names of its fields. */
export function markKey({ type, words: marked }: Pick<deskView.Mark, 'type' | 'words'>): string {
  return digest(`${type} ${marked}`).toString('base64url').slice(0, 16)
}

/** The answers to marks, as typed; a replacement without words is wrong. */
export function readMarks(
  body: Body,
  marks: readonly deskView.Mark[],
  t: T,
): { answers: acts.MarkAnswer[]; form: FormState } {
  const form: FormState = { values: {}, lists: {}, errors: {} }
  const answers = deskView.openMarks(marks).flatMap((mark): acts.MarkAnswer[] => {
    const [done, instead] = [`do-${markKey(mark)}`, `with-${markKey(mark)}`]
    const [chosen, typed] = [one(body[done]), one(body[instead]).trim()]
    Object.assign(form.values, { [done]: chosen, [instead]: typed })
    const keep = deskView.keepReasons[mark.family].find((reason) => chosen === `keep ${reason}`)
    if (keep) return [{ type: mark.type, words: mark.words, keep }]
    if (chosen !== 'replace') return []
    if (typed === '') form.errors[instead] = t('wrongReplace', { words: mark.words })
    return [{ type: mark.type, words: mark.words, replaceWith: typed }]
  })
  return { answers, form }
}

function one(typed: Body[string] | undefined): string {
  return (Array.isArray(typed) ? typed[0] : typed) ?? ''
}
