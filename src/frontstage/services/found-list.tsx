import type { FoundService } from '../../organisations/index.ts'
import { type Say, useWords } from '../../platform/i18n/index.ts'
import { LinkList } from '../../ui/index.ts'
import { kindWords, words } from './words.ts'

/** Services that were found: the name leads to the page, the line below says whose, where, what and how far. */
export function FoundList({ services, label }: { services: FoundService[]; label: string }) {
  const t = useWords(words)
  const kind = useWords(kindWords)
  const items = services.map((service) => ({
    href: `/services/${encodeURIComponent(service.code)}`,
    text: service.name,
    detail: [
      service.organisationName,
      [service.place, service.postcode].filter(Boolean).join(' '),
      kind(service.kind),
      distance(t, service),
    ]
      .filter(Boolean)
      .join(' · '),
  }))
  return <LinkList items={items} label={label} />
}

const kilometresInAMile = 1.609344

/** In whole miles, because that is how people here think of it, and because it is as the crow flies. */
export function distance(t: Say<keyof typeof words & string>, { distanceKm, roughly }: FoundService): string {
  if (distanceKm === null) return ''
  const miles = Math.round(distanceKm / kilometresInAMile)
  if (miles < 1) return t(roughly ? 'roughlyHere' : 'here')
  return t(roughly ? 'roughlyMiles' : 'miles', { miles })
}
