import { choice, choices, type FormState, withError } from '../../platform/forms/index.ts'
import { type Say, useWords } from '../../platform/i18n/index.ts'
import { Checkboxes, Radios } from '../../ui/index.ts'
import { castRoles } from './roles.ts'
import { words } from './words.ts'

/** The fields of a place in the cast: role, whole organisation or some services, which ones. */
export function placeFields(t: Say<keyof typeof words>, services: { id: number }[]) {
  return {
    role: choice(castRoles, t('roleMissing')),
    scope: choice(['whole', 'some'], t('scopeMissing')),
    services: choices(services.map(({ id }) => String(id))),
  }
}

interface ReadPlace {
  role: (typeof castRoles)[number]
  scope: 'whole' | 'some'
  services: string[]
}

/** The place that was read. "Some services" without a service would mean the whole organisation, so it is never let through. */
export function placeOf({ role, scope, services }: ReadPlace) {
  if (scope === 'some' && services.length === 0)
    throw new Error('some services were chosen and none was named')
  return { role, serviceIds: scope === 'whole' ? [] : services.map(Number) }
}

/** The form with one more sentence when "some services" was chosen and none that may be ticked was; null when all is well. */
export function withoutServices(
  form: FormState,
  services: { id: number }[],
  sentence: string,
): FormState | null {
  if (form.values.scope !== 'some') return null
  const ticked = new Set(form.lists.services)
  return services.some(({ id }) => ticked.has(String(id))) ? null : withError(form, 'services', sentence)
}

export function PlaceFields({
  form,
  services,
}: {
  form: FormState
  services: { id: number; name: string }[]
}) {
  const t = useWords(words)
  const roles = castRoles.map((role) => ({ value: role, text: t(role), hint: t(`${role}Hint`) }))
  const scopes = [
    { value: 'whole', text: t('whole') },
    { value: 'some', text: t('scopeSome') },
  ]
  const choosable = services.map(({ id, name }) => ({ value: String(id), text: name }))
  return (
    <>
      <Radios name="role" legend={t('roleField')} legendSize="s" options={roles} form={form} />
      <Radios name="scope" legend={t('scopeField')} legendSize="s" options={scopes} form={form} />
      {choosable.length > 0 ? (
        <Checkboxes name="services" legend={t('services')} legendSize="s" options={choosable} form={form} />
      ) : null}
    </>
  )
}
