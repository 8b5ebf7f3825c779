import { useWords } from '../../platform/i18n/index.ts'
import { BackLink, H1, StaffLayout } from '../../ui/index.ts'
import { deskNav, navWords } from '../nav.ts'
import { words } from './words.ts'

/** An alert about the moderator's own organisation. */
export function ClosedAlertPage() {
  const t = useWords(words)
  const nav = useWords(navWords)
  return (
    <StaffLayout
      title={t('goneTitle')}
      section="desk"
      nav={deskNav(nav)}
      reading
      before={<BackLink href="/desk">{t('backQueue')}</BackLink>}
    >
      <H1>{t('goneTitle')}</H1>
      <p>{t('ownOrganisation')}</p>
    </StaffLayout>
  )
}
