import { type Field, type FormState, optionalChoice, text, withError } from '../../platform/forms/index.ts'
import { useWords } from '../../platform/i18n/index.ts'
import { writing } from '../../responses/index.ts'
import { Details, Select, TextInput } from '../../ui/index.ts'
import type { SayRoom } from './response-form.ts'
import { words } from './words.ts'

const fields = [
  { part: 'what', name: 'inviteWhat' },
  { part: 'when', name: 'inviteWhen' },
  { part: 'where', name: 'inviteWhere' },
  { part: 'access', name: 'inviteAccess' },
  { part: 'expenses', name: 'inviteExpenses' },
  { part: 'until', name: 'inviteUntil' },
  { part: 'ask', name: 'inviteAsk' },
] as const

type Name = (typeof fields)[number]['name']
type Read = Record<Name, string> & { inviteKind: writing.Invitation['kind'] | null }

/** The names of the fields, for whoever keeps what was typed. */
export const invitationNames: readonly string[] = fields.map(({ name }) => name)

/** The fields of an invitation to take part (R23). */
export function invitationFields(t: SayRoom) {
  const part = text({
    max: writing.INVITATION_PART,
    tooLong: t('partLong', { max: writing.INVITATION_PART }),
  })
  return {
    inviteKind: optionalChoice(writing.invitationKinds),
    inviteWhat: part,
    inviteWhen: part,
    inviteWhere: part,
    inviteAccess: part,
    inviteExpenses: part,
    inviteUntil: dayOrNone(t('inviteUntilMissing')),
    inviteAsk: part,
  }
}

/** A day as browsers send it, or ''. */
function dayOrNone(wrong: string): Field<string> {
  return {
    read([typed = '']) {
      const day = typed.trim()
      if (day === '') return { ok: true, value: '' }
      const isDay = /^20\d\d-\d\d-\d\d$/.test(day) && !Number.isNaN(Date.parse(day))
      const isReal = isDay && new Date(`${day}T12:00:00Z`).toISOString().startsWith(day)
      return isReal ? { ok: true, value: day } : { ok: false, error: wrong }
    },
  }
}

/** What was typed as an invitation; none while nothing of it was. */
export function invitationIn(read: Read): Pick<writing.ResponseWords, 'invitation'> {
  if (read.inviteKind === null && fields.every(({ name }) => read[name] === '')) return { invitation: null }
  const parts = Object.fromEntries(fields.map(({ part, name }) => [part, read[name]]))
  return { invitation: writing.invitationOf({ ...parts, kind: read.inviteKind ?? 'other' }) }
}

/** One sentence at each part of an invitation that was begun and not finished, or that would have ended already. */
export function missingInvitation(
  state: FormState,
  { invitation }: writing.ResponseWords,
  { t, today }: { t: SayRoom; today: string },
): FormState {
  if (!invitation) return state
  const missing = writing.missingOfInvitation(invitation)
  const form = fields
    .filter(({ part }) => missing.includes(part))
    .reduce((so, { name }) => withError(so, name, t(`${name}Missing`)), state)
  const isPast = invitation.until !== '' && writing.isOver(invitation, today)
  return isPast ? withError(form, 'inviteUntil', t('inviteUntilPast')) : form
}

/** The fields filled with one's own words. */
export function filledInvitation({ invitation }: writing.OwnAnswer): Record<string, string> {
  const kept = fields.map(({ part, name }) => [name, invitation?.[part] ?? ''])
  return { ...Object.fromEntries(kept), inviteKind: invitation?.kind ?? '' }
}

/** To what the answer invites, folded until somebody needs it. */
export function InvitationFields({ form }: { form: FormState }) {
  const t = useWords(words)
  const isOpen = ['inviteKind', ...invitationNames].some((name) => form.values[name] || form.errors[name])
  const kinds = writing.invitationKinds.map((kind) => ({ value: kind, text: t(`invite ${kind}`) }))
  return (
    <Details summary={t('invite')} open={isOpen}>
      <p>{t('inviteHint')}</p>
      <Select
        name="inviteKind"
        label={t('inviteKind')}
        options={[{ value: '', text: t('inviteNothing') }, ...kinds]}
        form={form}
      />
      {fields.map(({ part, name }) => (
        <TextInput
          name={name}
          label={t(name)}
          form={form}
          {...(part === 'until' ? { type: 'date', width: 10 } : {})}
          {...(part === 'access' || part === 'expenses' || part === 'ask' ? { hint: t(`${name}Hint`) } : {})}
        />
      ))}
    </Details>
  )
}
