import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
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

export const Chrome = createContext<ChromeContext>({
  csrf: null,
  path: '/',
  viewer: { kind: 'public' },
  locale: 'en-GB',
  demo: false,
  siteName: 'Hearback',
  assets: (name) => `/assets/${name}`,
})

export function useChrome(): ChromeContext {
  return useContext(Chrome)
}
