import { catalogue } from '../platform/i18n/index.ts'

/** The words of the desk's own menu. */
export const navWords = catalogue({
  queue: 'Queue',
  policy: 'Policy',
  criticality: 'Criticality',
})

/** The pages of the desk, for the second line of its menu. */
export function deskNav(t: (key: 'queue' | 'policy' | 'criticality') => string) {
  return [
    { href: '/desk', text: t('queue') },
    { href: '/desk/policy', text: t('policy') },
    { href: '/desk/criticality', text: t('criticality') },
  ]
}
