import type { StaffViewer } from '../../platform/auth/index.ts'
import { useWords } from '../../platform/i18n/index.ts'
import { cast } from '../../staff/index.ts'
import { StaffLayout, type StaffLayoutProps } from '../../ui/index.ts'
import { words } from './words.ts'

type BackstagePageProps = Omit<StaffLayoutProps, 'section' | 'nav'> & { viewer: StaffViewer }

/** A page behind the curtain, with the menu of what this person may open. What is about themselves stands below one word. */
export function BackstagePage({ viewer, ...page }: BackstagePageProps) {
  const t = useWords(words)
  const isMember = viewer.memberships.length > 0
  const mayLead = viewer.memberships.some(({ organisationId }) => cast.leads(viewer, organisationId))
  const scouts = viewer.memberships.some(({ role }) => role === 'scout')
  const coaches = viewer.memberships.some(({ role }) => role === 'coach')
  const own = [
    { href: '/backstage/profile', text: t('profile'), may: true },
    { href: '/backstage/alerts', text: t('alerts'), may: true },
    { href: '/backstage/away', text: t('away'), may: isMember },
    { href: '/backstage/care', text: t('care'), may: isMember },
    { href: '/backstage/sessions', text: t('sessions'), may: true },
  ]
  const isOwn = own.some(({ href }) => href === page.current)
  const nav = [
    { href: '/backstage', text: t('today'), may: isMember },
    { href: '/backstage/stories', text: t('stories'), may: isMember },
    { href: '/backstage/praise', text: t('praise'), may: isMember },
    { href: '/backstage/cast', text: t('cast'), may: mayLead || scouts },
    { href: '/backstage/how-we-answer', text: t('howWeAnswer'), may: mayLead || coaches },
    { href: '/backstage/rehearsal', text: t('rehearsal'), may: mayLead || coaches },
    { href: '/backstage/guidelines', text: t('guidelines'), may: isMember },
    { href: '/backstage/headspace', text: t('headspace'), may: isMember },
    { href: '/backstage/profile', text: t('you'), may: true, open: isOwn },
  ]
  return (
    <StaffLayout
      {...page}
      section="backstage"
      nav={nav.filter(({ may }) => may)}
      below={isOwn ? own.filter(({ may }) => may) : []}
    />
  )
}
