import type { ComponentChildren } from 'preact'
import { useChrome } from '../../platform/http/chrome.ts'
import { useWords } from '../../platform/i18n/index.ts'
import { Mark } from '../brand/mark.tsx'
import { words } from '../words.ts'
import { Page, type PageProps } from './page.tsx'
import { WaysBack } from './ways-back.tsx'

const places = [
  { key: 'stories', href: '/stories' },
  { key: 'services', href: '/services' },
  { key: 'changes', href: '/changes' },
  { key: 'about', href: '/about' },
] as const

export interface PublicLayoutProps extends PageProps {
  /** The part of the site that the page is in. */
  current?: (typeof places)[number]['key'] | 'tell' | undefined
  /** Uses the whole width; the page lays out its columns itself. */
  wide?: boolean | undefined
  /** Stands above the main part: a BackLink. */
  before?: ComponentChildren
}

/** A page for everyone. The content begins with the error summary, if there is one, and the heading. */
export function PublicLayout({ current, wide, before, children, ...page }: PublicLayoutProps) {
  return (
    <Page {...page} sheet="public.css" class="public">
      <Header current={current} />
      <div class="nhsuk-width-container">
        <WaysBack>{before}</WaysBack>
        <main class={wide ? 'main' : 'main main--reading'} id="maincontent">
          {children}
        </main>
      </div>
      <Footer />
    </Page>
  )
}

function Header({ current }: Pick<PublicLayoutProps, 'current'>) {
  const t = useWords(words)
  return (
    <header class="site-header">
      <div class="nhsuk-width-container site-header__inner">
        <HomeLink />
        <nav class="site-header__nav" aria-label={t('mainMenu')}>
          <ul>
            {places.map(({ key, href }) => (
              <li>
                <a href={href} aria-current={current === key ? 'true' : undefined}>
                  {t(key)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <a
          class="site-header__tell"
          href="/tell-your-story"
          aria-current={current === 'tell' ? 'true' : undefined}
        >
          {t('tell')}
        </a>
      </div>
    </header>
  )
}

function HomeLink() {
  const t = useWords(words)
  const { siteName } = useChrome()
  return (
    <a class="site-header__home" href="/">
      <Mark />
      <span class="site-header__name">{siteName}</span>
      <span class="nhsuk-u-visually-hidden">, {t('home')}</span>
    </a>
  )
}

const footerLinks = [
  { key: 'aboutUs', href: '/about' },
  { key: 'howAnswered', href: '/how-organisations-answer' },
  { key: 'moderation', href: '/about/moderation' },
  { key: 'privacy', href: '/about/privacy' },
  { key: 'cookies', href: '/about/cookies' },
  { key: 'accessibility', href: '/about/accessibility' },
  { key: 'terms', href: '/about/terms' },
  { key: 'licence', href: '/about/licence' },
  { key: 'contact', href: '/about/contact' },
  { key: 'yourStory', href: '/your-story' },
  { key: 'staffSignIn', href: '/backstage' },
] as const

function Footer() {
  const t = useWords(words)
  const { siteName } = useChrome()
  return (
    <footer class="site-footer">
      <div class="nhsuk-width-container site-footer__inner">
        <div class="site-footer__words">
          <Mark size={40} />
          <p>{t('purpose')}</p>
          <p class="site-footer__independent">{t('independent', { site: siteName })}</p>
        </div>
        <nav class="site-footer__nav" aria-label={t('footerMenu')}>
          <ul>
            {footerLinks.map(({ key, href }) => (
              <li>
                <a href={href}>{t(key)}</a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </footer>
  )
}
