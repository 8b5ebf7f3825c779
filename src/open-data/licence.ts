import type { Config } from '../platform/config/index.ts'

/** What open data may be used for, as each answer names it: in a header for every kind, and in the answer itself. */
export function licenceHeader({ licence }: Config): Record<string, string> {
  return { link: `<${licence.url}>; rel="license"` }
}
