import { dayOf } from '../../platform/clock/index.ts'
import {
  type Body,
  choice,
  type FormState,
  filledForm,
  readForm,
  text,
  tick,
  withError,
} from '../../platform/forms/index.ts'
import type { Say } from '../../platform/i18n/index.ts'
import { responseRules, type writing } from '../../responses/index.ts'
import { filledInvitation, invitationFields, invitationIn, missingInvitation } from './invitation-fields.tsx'
import type { RoomView } from './room-view.ts'
import { filledSignpost, missingSignpost, signpostFields, signpostIn } from './signpost-fields.tsx'
import type { words } from './words.ts'

export type SayRoom = Say<keyof typeof words>

/** What was typed into the composer, and what it comes to if nothing is wrong. */
export interface TypedResponse {
  form: FormState
  words: writing.ResponseWords
  organisationId: number
  isRight: boolean
}

const kinds = ['none', ...responseRules.changeKinds] as const

/** Reads the composer. A draft may be unfinished; what is sent may not. */
export function readResponse(
  { body, t }: { body: Body; t: SayRoom },
  view: Pick<RoomView, 'answersFor' | 'guideline' | 'story' | 'now'>,
  { finished }: { finished: boolean },
): TypedResponse {
  const fields = {
    ...fieldsOf(t),
    ...signpostFields(t, view.story.me.standsInFor),
    ...invitationFields(t),
  }
  const form = readForm(body, fields)
  const typed = form.ok
    ? { ...wordsOf(form.read), ...signpostIn(form.read), ...invitationIn(form.read) }
    : { body: '', why: '', change: responseRules.noChange }
  const organisationId = chosenOrganisation(form.values, view)
  if (!form.ok || !finished) return { form, words: typed, organisationId, isRight: form.ok }
  const state = missing(typed, { view, form, t })
  return { form: state, words: typed, organisationId, isRight: Object.keys(state.errors).length === 0 }
}

function fieldsOf(t: SayRoom) {
  const { limits } = responseRules
  const part = (max: number) => text({ max, tooLong: t('partLong', { max }) })
  return {
    body: text({ max: limits.body, tooLong: t('bodyLong', { max: limits.body }) }),
    why: text({ max: limits.why, tooLong: t('whyLong', { max: limits.why }) }),
    change: choice(kinds, t('kindMissing')),
    changeWhat: part(limits.what),
    changeWho: part(limits.who),
    changeWhen: part(limits.when),
    changeBecause: part(limits.because),
    organisation: text(),
    guidelines: tick(),
    basedOn: text(),
  }
}

type Read = Record<
  'basedOn' | 'body' | 'why' | 'changeWhat' | 'changeWho' | 'changeWhen' | 'changeBecause',
  string
> & {
  change: (typeof kinds)[number]
}

function wordsOf(read: Read): writing.ResponseWords {
  return {
    body: read.body,
    why: read.why,
    ...(/^\d{1,6}$/.test(read.basedOn) && { basedOn: Number(read.basedOn) }),
    change: {
      kind: read.change === 'none' ? null : read.change,
      what: read.changeWhat,
      who: read.changeWho,
      when: read.changeWhen,
      because: read.changeBecause,
    },
  }
}

const fieldOfPart = {
  kind: 'change',
  what: 'changeWhat',
  who: 'changeWho',
  when: 'changeWhen',
  because: 'changeBecause',
} as const

interface Unfinished {
  view: Pick<RoomView, 'answersFor' | 'guideline' | 'now'>
  form: FormState
  t: SayRoom
}

/** One sentence at each field that still has to be filled. */
function missing(typed: writing.ResponseWords, { view, form, t }: Unfinished): FormState {
  let state = form
  if (typed.body === '') state = withError(state, 'body', t('bodyMissing'))
  for (const part of responseRules.missingOf(typed.change))
    state = withError(state, fieldOfPart[part], t(`${part}Missing`))
  state = missingSignpost(state, typed, t)
  state = missingInvitation(state, typed, { t, today: dayOf(view.now) })
  const ticked = form.values.guidelines !== ''
  if (view.guideline?.acknowledged === false && !ticked)
    state = withError(state, 'guidelines', t('guidelinesMissing'))
  return state
}

function chosenOrganisation(
  values: Record<string, string>,
  { answersFor }: Pick<RoomView, 'answersFor'>,
): number {
  const chosen = answersFor.find(({ id }) => String(id) === values.organisation) ?? answersFor[0]
  return chosen?.id ?? 0
}

/** The composer filled with what is known: one's own words, or why one answers. */
export function formOf(own: writing.OwnAnswer | null, why: string): FormState {
  if (!own) return filledForm({ why, change: 'none', basedOn: '0' })
  const { change } = own
  return filledForm({
    body: own.body,
    why: own.why,
    change: change.kind ?? 'none',
    changeWhat: change.what,
    changeWho: change.who,
    changeWhen: change.when,
    changeBecause: change.because,
    organisation: String(own.organisationId),
    basedOn: String(own.version),
    ...filledSignpost(own),
    ...filledInvitation(own),
  })
}

/** What was typed, now that its writer has seen the words that were kept meanwhile: sent again, it takes their place. */
export function knowing(form: FormState, own: writing.OwnAnswer): FormState {
  return { ...form, values: { ...form.values, basedOn: String(own.version) } }
}
