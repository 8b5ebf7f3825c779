import { type FormState, optionalChoice, text, tick, withError } from '../../platform/forms/index.ts'
import { useWords } from '../../platform/i18n/index.ts'
import { writing } from '../../responses/index.ts'
import { Checkbox, Details, Select, TextInput } from '../../ui/index.ts'
import type { SayRoom } from './response-form.ts'
import type { RoomView } from './room-view.ts'
import { words } from './words.ts'

const fields = [
  { part: 'why', name: 'offWhy' },
  { part: 'person', name: 'offPerson' },
  { part: 'routeOne', name: 'offRouteOne' },
  { part: 'routeTwo', name: 'offRouteTwo' },
  { part: 'hours', name: 'offHours' },
] as const

type Name = (typeof fields)[number]['name']
type Read = Record<Name, string> & { closes: boolean; onBehalfOf: string | null }

/** The fields of a signpost, of an answer that tells how a conversation ended, and of one given in somebody's place. */
export function signpostFields(t: SayRoom, standsInFor: readonly { accountId: number }[]) {
  const part = text({ max: writing.SIGNPOST_PART, tooLong: t('partLong', { max: writing.SIGNPOST_PART }) })
  return {
    offWhy: part,
    offPerson: part,
    offRouteOne: part,
    offRouteTwo: part,
    offHours: part,
    closes: tick(),
    onBehalfOf: optionalChoice(standsInFor.map(({ accountId }) => String(accountId))),
  }
}

export function signpostIn(read: Read): Pick<writing.ResponseWords, 'signpost' | 'closes' | 'onBehalfOf'> {
  const signpost = { ...writing.noSignpost }
  for (const { part, name } of fields) signpost[part] = read[name]
  const isEmpty = fields.every(({ part }) => signpost[part] === '')
  return {
    signpost: isEmpty ? null : signpost,
    closes: read.closes,
    onBehalfOf: read.onBehalfOf === null ? null : Number(read.onBehalfOf),
  }
}

/** One sentence at each part of a signpost that was begun and not finished. */
export function missingSignpost(
  state: FormState,
  { signpost }: writing.ResponseWords,
  t: SayRoom,
): FormState {
  if (!signpost) return state
  const missing = writing.missingOfSignpost(signpost)
  return fields
    .filter(({ part }) => missing.includes(part))
    .reduce((form, { name }) => withError(form, name, t(`${name}Missing`)), state)
}

/** The fields filled with one's own words. */
export function filledSignpost(own: writing.OwnAnswer): Record<string, string> {
  const kept = fields.map(({ part, name }) => [name, own.signpost?.[part] ?? ''])
  return {
    ...Object.fromEntries(kept),
    closes: own.closes ? 'yes' : '',
    onBehalfOf: own.onBehalfOf === null ? '' : String(own.onBehalfOf),
  }
}

/** Where the conversation goes on, folded until somebody needs it; and whether the answer tells how one ended. */
export function SignpostFields({ form, view }: { form: FormState; view: RoomView }) {
  const t = useWords(words)
  const isOpen = fields.some(({ name }) => form.values[name] || form.errors[name])
  const isOffStage = view.thread.some(
    (entry) => entry.kind === 'response' && entry.offStage !== null && entry.offStage.closedOn === null,
  )
  return (
    <>
      {isOffStage || form.values.closes ? (
        <Checkbox name="closes" label={t('closes')} hint={t('closesHint')} form={form} />
      ) : null}
      <Details summary={t('offStage')} open={isOpen}>
        <p>{t('offStageHint')}</p>
        {fields.map(({ name }) => (
          <TextInput name={name} label={t(name)} form={form} />
        ))}
      </Details>
      <OnBehalfOf form={form} view={view} />
    </>
  )
}

function OnBehalfOf({ form, view }: { form: FormState; view: RoomView }) {
  const t = useWords(words)
  const { standsInFor } = view.story.me
  if (standsInFor.length === 0) return null
  const names = standsInFor.map(({ accountId, name }) => ({ value: String(accountId), text: name }))
  return (
    <Select
      name="onBehalfOf"
      label={t('onBehalfOf')}
      hint={t('onBehalfOfHint')}
      options={[{ value: '', text: t('onBehalfOfNobody') }, ...names]}
      form={form}
    />
  )
}
