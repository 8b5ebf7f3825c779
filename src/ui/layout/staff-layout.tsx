import type { ComponentChildren } from 'preact'
import { useChrome } from '../../platform/http/chrome.ts'
import { useWords } from '../../platform/i18n/index.ts'
import { Mark } from '../brand/mark.tsx'
import { Form } from '../form/form.tsx'
import { words } from '../words.ts'
import { Page, type PageProps } from './page.tsx'
import { WaysBack } from './ways-back.tsx'

export type StaffSection = 'backstage' | 'desk' | 'operator'

export interface StaffNavItem {
  href: string
  text: ComponentChildren
  /** One of the pages below it is open. */
  open?: boolean | undefined
}

export interface StaffLayoutProps extends PageProps {
  section: StaffSection
  /** The pages of this part, second line of the menu. Each stage brings its own. */
  nav?: readonly StaffNavItem[] | undefined
  /** The address in `nav` or `below` that is open. */
  current?: string | undefined
  /** The pages that stand below one item of the menu, third line, where one of them is open. */
  below?: readonly StaffNavItem[] | undefined
  /** Keeps lines short; for pages that are mostly one form. */
  reading?: boolean | undefined
  before?: ComponentChildren
}

/** A page for people who work here. The parts shown in the menu are those that the viewer may enter. */
export function StaffLayout({
  section,
  nav = [],
  below = [],
  current,
  reading,
  before,
  children,
  ...page
}: StaffLayoutProps) {
  const t = useWords(words)
  return (
    <Page {...page} sheet="staff.css" class={`staff staff--${section}`}>
      <header class="staff-header">
        <div class="nhsuk-width-container staff-header__inner">
          <StaffHome />
          <Sections section={section} />
          <Viewer />
        </div>
        <Places nav={nav} current={current} name={t('sectionMenu')} />
        <Places nav={below} current={current} name={t('belowMenu')} />
      </header>
      <div class="nhsuk-width-container">
        <WaysBack>{before}</WaysBack>
        <main class={reading ? 'main main--reading' : 'main'} id="maincontent">
          {children}
        </main>
      </div>
    </Page>
  )
}

function StaffHome() {
  const t = useWords(words)
  const { siteName } = useChrome()
  return (
    <a class="staff-header__home" href="/">
      <Mark size={24} />
      {siteName}
      <span class="nhsuk-u-visually-hidden">, {t('publicSite')}</span>
    </a>
  )
}

function Sections({ section }: { section: StaffSection }) {
  const t = useWords(words)
  const { viewer } = useChrome()
  const open = [
    { key: 'backstage' as const, may: viewer.member },
    { key: 'desk' as const, may: viewer.moderator },
    { key: 'operator' as const, may: viewer.operator },
  ].filter(({ may }) => may)
  if (open.length === 0) return null
  return (
    <nav class="staff-header__sections" aria-label={t('mainMenu')}>
      <ul>
        {open.map(({ key }) => (
          <li>
            <a href={`/${key}`} aria-current={key === section ? 'true' : undefined}>
              {t(key)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Viewer() {
  const t = useWords(words)
  const { viewer } = useChrome()
  if (viewer.kind !== 'staff') return null
  return (
    <div class="staff-header__viewer">
      {viewer.name ? <a href="/backstage/profile">{viewer.name}</a> : null}
      <Form action="/backstage/sign-out">
        <button class="button-quiet" type="submit">
          {t('signOut')}
        </button>
      </Form>
    </div>
  )
}

interface PlacesProps {
  nav: readonly StaffNavItem[]
  current?: string | undefined
  name: string
}

function Places({ nav, current, name }: PlacesProps) {
  if (nav.length === 0) return null
  return (
    <nav class="nhsuk-width-container staff-header__places" aria-label={name}>
      <ul>
        {nav.map((item) => (
          <li>
            <a
              href={item.href}
              aria-current={item.open ? 'true' : item.href === current ? 'page' : undefined}
            >
              {item.text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
