import { catalogue } from '../platform/i18n/index.ts'

/** The words of the desk's own menu. */
export const navWords = catalogue({
  queue: 'Queue',
  alerts: 'Alerts',
  objections: 'Looking again',
  relay: 'Messages',
  duty: 'On duty',
  second: 'Second readings',
  trust: 'Graded trust',
  yours: 'How you work',
  policy: 'Policy',
  criticality: 'Criticality',
})

const places = {
  queue: '/desk',
  alerts: '/desk/alerts',
  objections: '/desk/objections',
  relay: '/desk/relay',
  duty: '/desk/duty',
  second: '/desk/second',
  trust: '/desk/trust',
  yours: '/desk/yours',
  policy: '/desk/policy',
  criticality: '/desk/criticality',
} as const satisfies Record<keyof typeof navWords, string>

type Place = keyof typeof places

/** The pages of the desk, for the second line of its menu. */
export function deskNav(t: (key: Place) => string) {
  return (Object.keys(places) as Place[]).map((place) => ({ href: places[place], text: t(place) }))
}
