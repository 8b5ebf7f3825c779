import type { Organisation, Service } from '../../organisations/index.ts'
import type { CarePlace } from './service.page.tsx'

export function presentService(service: Service): CarePlace {
  const { organisation, successor } = service
  return {
    code: service.code,
    name: service.name,
    knownAs: service.knownAs,
    address: whereIs(service.address, service.postcode),
    closedOn: service.closedOn,
    successor: successor ? { name: successor.name, href: `/services/${successor.code}` } : null,
    joined: organisation.joinedOn !== null,
    organisation: { code: organisation.code, name: organisation.name },
    site: service.site?.name ?? null,
    services: [],
  }
}

export function presentOrganisation(organisation: Organisation): CarePlace {
  const { successor } = organisation
  return {
    code: organisation.code,
    name: organisation.name,
    knownAs: organisation.knownAs,
    address: whereIs(organisation.address, organisation.postcode),
    closedOn: organisation.closedOn,
    successor: successor ? { name: successor.name, href: `/organisations/${successor.code}` } : null,
    joined: organisation.joinedOn !== null,
    organisation: null,
    site: null,
    services: [...organisation.services, ...organisation.sites.flatMap((site) => site.services)].map(
      ({ code, name, closedOn }) => ({
        code,
        name,
        closedOn,
      }),
    ),
  }
}

function whereIs(address: string, postcode: string): string {
  return address.includes(postcode) ? address : [address, postcode].filter(Boolean).join(', ')
}
