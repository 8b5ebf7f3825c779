import { useWords } from '../../platform/i18n/index.ts'
import { StaffLayout, type StaffLayoutProps } from '../../ui/index.ts'
import { words } from './words.ts'

/** A page for whoever keeps the service running. */
export function OperatorPage(page: Omit<StaffLayoutProps, 'section' | 'nav'>) {
  const t = useWords(words)
  const nav = [
    { href: '/operator', text: t('front') },
    { href: '/operator/people', text: t('people') },
    { href: '/operator/organisations', text: t('organisations') },
    { href: '/operator/single-sign-on', text: t('singleSignOn') },
    { href: '/operator/pages', text: t('pages') },
    { href: '/operator/hours', text: t('hours') },
    { href: '/operator/mail', text: t('mail') },
    { href: '/operator/first-steps', text: t('firstSteps') },
  ]
  return <StaffLayout {...page} section="operator" nav={nav} />
}
