import { useWords } from '../../platform/i18n/index.ts'
import { BackLink, H1, StaffLayout } from '../../ui/index.ts'
import { deskNav, navWords } from '../nav.ts'
import { words } from './words.ts'

/** A story that this moderator cannot or need not open, and why. */
export function ClosedPage({ reason }: { reason: 'withdrawn' | 'deleted' | 'ownOrganisation' }) {
  const t = useWords(words)
  const nav = useWords(navWords)
  const title = t(reason === 'ownOrganisation' ? 'closedTitle' : 'goneTitle')
  return (
    <StaffLayout
      title={title}
      section="desk"
      nav={deskNav(nav)}
      reading
      before={<BackLink href="/desk">{t('back')}</BackLink>}
    >
      <H1>{title}</H1>
      <p>{t(reason)}</p>
    </StaffLayout>
  )
}
