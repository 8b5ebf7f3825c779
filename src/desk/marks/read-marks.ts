import { type acts, deskView } from '../../moderation/index.ts'
import type { Body, FormState } from '../../platform/forms/index.ts'
import type { Say } from '../../platform/i18n/index.ts'
import { digest } from '../../platform/keys/index.ts'
import type { words } from './words.ts'

/** A short name for a mark, for the names of its fields. */
export function markKey({ type, words: marked }: Pick<deskView.Mark, 'type' | 'words'>): string {
  return digest(`${type} ${marked}`).toString('base64url').slice(0, 16)
}

/**
 * The answers to open marks, as typed; a replacement without words is wrong. The button of one mark replaces that one
 * and leaves the others as they are.
 */
export function readMarks(
  body: Body,
  marks: readonly deskView.Mark[],
  t: Say<keyof typeof words>,
): { answers: acts.MarkAnswer[]; form: FormState } {
  const form: FormState = { values: {}, lists: {}, errors: {} }
  const only = one(body.only)
  const answers = deskView.openMarks(marks).flatMap((mark): acts.MarkAnswer[] => {
    if (only !== '' && only !== markKey(mark)) return []
    const [done, instead] = [`do-${markKey(mark)}`, `with-${markKey(mark)}`]
    const [chosen, typed] = [
      only === '' ? one(body[done]) : 'replace',
      one(body[instead]).trim().slice(0, 400),
    ]
    Object.assign(form.values, { [done]: chosen, [instead]: typed })
    const keep = deskView.keepReasons[mark.family].find((reason) => chosen === `keep ${reason}`)
    if (keep) return [{ type: mark.type, words: mark.words, keep }]
    if (chosen !== 'replace' || !canReplace(mark)) return []
    if (typed === '') form.errors[instead] = t('wrongReplace', { words: mark.words })
    const thanks = `thank-${markKey(mark)}`
    const tellThem = mayBeThanked(mark) && one(body[thanks]) !== ''
    form.lists[thanks] = tellThem ? ['yes'] : []
    return [{ type: mark.type, words: mark.words, replaceWith: typed, tellThem }]
  })
  return { answers, form }
}

/** A concern is no matter of words: taking them out would hide it. */
export function canReplace({ family }: Pick<deskView.Mark, 'family'>): boolean {
  return family !== 'concern'
}

/** A member of staff of whom nothing critical is said: their name may go and the thanks may still reach them. */
export function mayBeThanked({ type, staff }: Pick<deskView.Mark, 'type' | 'staff'>): boolean {
  return type === 'PERSON_STAFF' && staff !== null && staff.tone !== 'critical'
}

function one(typed: Body[string] | undefined): string {
  return (Array.isArray(typed) ? typed[0] : typed) ?? ''
}
