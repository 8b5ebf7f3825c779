/**
 * What a body in the directory is. `importance` orders equal matches in the service finder (1 first: where most people
 * were cared for); `alsoCalled` are the folded words people type for it.
 */
export const kinds = {
  hospital: { importance: 1, alsoCalled: 'hospital' },
  'mental health hospital': { importance: 1, alsoCalled: 'hospital mental health' },
  ambulance: { importance: 1, alsoCalled: 'ambulance 999' },
  gp: { importance: 2, alsoCalled: 'gp doctor doctors surgery practice' },
  'urgent care': { importance: 2, alsoCalled: 'urgent care walk in minor injuries' },
  dentist: { importance: 3, alsoCalled: 'dentist dental' },
  pharmacy: { importance: 3, alsoCalled: 'pharmacy chemist' },
  clinic: { importance: 3, alsoCalled: 'clinic health centre' },
  hospice: { importance: 3, alsoCalled: 'hospice' },
  service: { importance: 3, alsoCalled: '' },
  ward: { importance: 3, alsoCalled: 'ward' },
  optician: { importance: 4, alsoCalled: 'optician eye eyes glasses' },
  'out of hours': { importance: 4, alsoCalled: 'out of hours gp doctor' },
  community: { importance: 5, alsoCalled: 'community' },
  'care home': { importance: 5, alsoCalled: 'care home nursing home' },
  'public health': { importance: 6, alsoCalled: 'public health' },
  justice: { importance: 6, alsoCalled: 'prison' },
  trust: { importance: 7, alsoCalled: 'trust' },
  board: { importance: 7, alsoCalled: 'health board' },
  provider: { importance: 7, alsoCalled: '' },
  other: { importance: 8, alsoCalled: '' },
} as const satisfies Record<string, { importance: number; alsoCalled: string }>

export type Kind = keyof typeof kinds

export function isKind(word: string): word is Kind {
  return Object.hasOwn(kinds, word)
}

/** The kinds that are places with a service for the whole site. */
const siteKinds: readonly Kind[] = ['hospital', 'mental health hospital', 'clinic']
const bodiesWithoutOwnService: readonly Kind[] = ['trust', 'board', 'provider']
const serviceKinds: readonly Kind[] = ['service', 'ward']

export type Level = 'organisation' | 'site' | 'service'

/** Where a kind stands in organisations → sites → services when a list does not say (decision 3). */
export function levelOf(kind: Kind): Level {
  if (siteKinds.includes(kind)) return 'site'
  return serviceKinds.includes(kind) ? 'service' : 'organisation'
}

/** A practice, pharmacy, dentist or optician is an organisation with one service of its own; a trust or board has none. */
export function hasOwnService(kind: Kind): boolean {
  return levelOf(kind) === 'organisation' && !bodiesWithoutOwnService.includes(kind)
}
