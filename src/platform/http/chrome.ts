import type { Locale } from '../i18n/catalogue.ts'

/** Who looks, as far as the frame of a page needs to know. */
export interface ChromeViewer {
  kind: 'public' | 'author' | 'staff'
  name?: string
  member?: boolean
  moderator?: boolean
  operator?: boolean
}

/** What surrounds every page: the form token, the place, the viewer and the names of the built assets. */
export interface ChromeContext {
  csrf: string | null
  path: string
  viewer: ChromeViewer
  locale: Locale
  demo: boolean
  siteName: string
  assets: (name: string) => string
}

let shown: ChromeContext = {
  csrf: null,
  path: '/',
  viewer: { kind: 'public' },
  locale: 'en-GB',
  demo: false,
  siteName: 'Hearback',
  assets: (name) => `/assets/${name}`,
}

/** What surrounds the page that is being drawn, for its components. */
export function useChrome(): ChromeContext {
  return shown
}

/** Draws with this around it. Drawing waits for nothing, so that no two pages are ever drawn at once. */
export function inChrome(chrome: ChromeContext, draw: () => string): string {
  const before = shown
  shown = chrome
  try {
    return draw()
  } finally {
    shown = before
  }
}
