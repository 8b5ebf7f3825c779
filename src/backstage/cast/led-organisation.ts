import { type Organisation, organisationByCode } from '../../organisations/index.ts'
import type { Visit } from '../../platform/http/index.ts'
import { say } from '../../platform/i18n/index.ts'
import { cast } from '../../staff/index.ts'
import { words } from './words.ts'

const t = say(words, 'en-GB')

/** The organisation in the address, if the one who looks leads it; null looks the same as an address that is not there. */
export async function ledOrganisation({ app, staff, params }: Visit): Promise<Led | null> {
  const led = await cast.organisationsLedBy(app.db, staff)
  return led.find(({ code }) => code === params.organisation?.toUpperCase()) ?? null
}

export interface Led {
  id: number
  code: string
  name: string
}

/** The same with its sites and services, of which there may be hundreds: for pages that offer them. */
export async function ledWithServices(visit: Visit): Promise<Organisation | null> {
  const organisation = await organisationByCode(visit.app.db, visit.params.organisation ?? '')
  return organisation && cast.leads(visit.staff, organisation.id) ? organisation : null
}

/** Its open services with their site, from A to Z, as choices. */
export function openServices(organisation: Organisation): { id: number; name: string }[] {
  const atSites = organisation.sites.flatMap((site) =>
    site.services.map((service) => ({
      ...service,
      name:
        service.name === site.name ? t('placeItself', { name: site.name }) : `${service.name}, ${site.name}`,
    })),
  )
  return [...organisation.services, ...atSites]
    .filter(({ closedOn }) => closedOn === null)
    .map(({ id, name }) => ({ id, name }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en-GB'))
}

/** What a place in a cast may be for, where it is not for everything. */
export interface Scopes {
  sites: { id: number; name: string }[]
  services: { id: number; name: string }[]
}

/** Its open sites that have a service, and its open services, as choices. */
export function scopesOf(organisation: Organisation): Scopes {
  const sites = organisation.sites
    .filter(({ services }) => services.some(({ closedOn }) => closedOn === null))
    .map(({ id, name }) => ({ id, name }))
  return { sites, services: openServices(organisation) }
}

export function castPath(code: string): string {
  return `/backstage/cast/${encodeURIComponent(code)}`
}
