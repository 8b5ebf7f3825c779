import type { ComponentChildren } from 'preact'
import { useChrome } from '../../platform/http/chrome.ts'
import { useWords } from '../../platform/i18n/index.ts'
import { words } from '../words.ts'

export interface PageProps {
  /** What the page is, without the name of the site. */
  title: string
  /** Goes into the head: links to feeds, a description. */
  head?: ComponentChildren
  /** A form on it came back with something wrong: the title says so first. */
  error?: boolean | undefined
  children: ComponentChildren
}

/** The document around every page. `sheet` is the audience's own stylesheet. */
export function Page({
  title,
  head,
  error,
  sheet,
  children,
  ...rest
}: PageProps & { sheet: string; class: string }) {
  const t = useWords(words)
  const { assets, locale, siteName, demo } = useChrome()
  return (
    <html lang={locale}>
      <head>
        <meta charset="utf-8" />
        <title>{`${error ? t('errorPrefix') : ''}${title} – ${siteName}`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <link
          rel="preload"
          href={assets('interface.woff2')}
          as="font"
          type="font/woff2"
          crossorigin="anonymous"
        />
        <link rel="stylesheet" href={assets(sheet)} />
        <link rel="icon" href={assets('mark.svg')} type="image/svg+xml" />
        <link rel="apple-touch-icon" href={assets('mark.png')} />
        {head}
      </head>
      <body class={rest.class}>
        <a class="nhsuk-skip-link" href="#maincontent">
          {t('skip')}
        </a>
        {demo ? (
          <aside class="demo-line" aria-label={t('demoLabel')}>
            {t('demo')}
          </aside>
        ) : null}
        {children}
      </body>
    </html>
  )
}
