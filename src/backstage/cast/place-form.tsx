import { choice, choices, type FormState, withError } from '../../platform/forms/index.ts'
import { type Say, useWords } from '../../platform/i18n/index.ts'
import { Checkboxes, Radios } from '../../ui/index.ts'
import type { Scopes } from './led-organisation.ts'
import { castRoles } from './roles.ts'
import { words } from './words.ts'

/** The fields of a place in the cast: role, whole organisation or some of it, which sites and services. */
export function placeFields(t: Say<keyof typeof words>, { sites, services }: Scopes) {
  return {
    role: choice(castRoles, t('roleMissing')),
    scope: choice(['whole', 'some'], t('scopeMissing')),
    sites: choices(sites.map(({ id }) => String(id))),
    services: choices(services.map(({ id }) => String(id))),
  }
}

interface ReadPlace {
  role: (typeof castRoles)[number]
  scope: 'whole' | 'some'
  sites: string[]
  services: string[]
}

/** The place that was read. "Only some" without any would mean the whole organisation, so it is never let through. */
export function placeOf({ role, scope, sites, services }: ReadPlace) {
  if (scope === 'whole') return { role, serviceIds: [], siteIds: [] }
  if (sites.length + services.length === 0) throw new Error('only some was chosen and nothing was named')
  return { role, serviceIds: services.map(Number), siteIds: sites.map(Number) }
}

/** The form with one more sentence when "only some" was chosen and nothing that may be ticked was; null when all is well. */
export function withoutServices(
  form: FormState,
  { sites, services }: Scopes,
  sentence: string,
): FormState | null {
  if (form.values.scope !== 'some') return null
  const isTicked = (name: string, from: { id: number }[]) =>
    from.some(({ id }) => form.lists[name]?.includes(String(id)))
  if (isTicked('sites', sites) || isTicked('services', services)) return null
  return withError(form, sites.length > 0 ? 'sites' : 'services', sentence)
}

export function PlaceFields({ form, scopes: { sites, services } }: { form: FormState; scopes: Scopes }) {
  const t = useWords(words)
  const roles = castRoles.map((role) => ({ value: role, text: t(role), hint: t(`${role}Hint`) }))
  const scopes = [
    { value: 'whole', text: t('whole') },
    { value: 'some', text: t('scopeSome') },
  ]
  const asOptions = (choosable: { id: number; name: string }[]) =>
    choosable.map(({ id, name }) => ({ value: String(id), text: name }))
  return (
    <>
      <Radios name="role" legend={t('roleField')} legendSize="s" options={roles} form={form} />
      <Radios name="scope" legend={t('scopeField')} legendSize="s" options={scopes} form={form} />
      {sites.length > 0 ? (
        <Checkboxes
          name="sites"
          legend={t('sites')}
          legendSize="s"
          hint={t('sitesHint')}
          options={asOptions(sites)}
          form={form}
        />
      ) : null}
      {services.length > 0 ? (
        <Checkboxes
          name="services"
          legend={t('services')}
          legendSize="s"
          options={asOptions(services)}
          form={form}
        />
      ) : null}
    </>
  )
}
