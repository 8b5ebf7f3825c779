import { readerLexicon } from '../../lexicons/reader-lexicon.ts'
import type { Highlight } from '../highlight.ts'
import { condense } from './condense.ts'

const endings =
  'com|org|net|info|biz|co|uk|nhs|gov|ac|scot|wales|cymru|london|ie|eu|io|tv|fm|app|dev|blog|site|online|page|health|care|example|test|invalid|link|xyz|shop|club|community|social|de|fr|es|pl|nl|ca|au|nz|us|in'
const withScheme = /\bh?ttps?:\/{1,2}[^\s<>"]{3,200}|\bwww\.[^\s<>"]{3,200}/gi
const bare = new RegExp(
  String.raw`(?<![\w@.-])(?:[a-z0-9-]{1,60}\.){1,5}(?:${endings})(?![\w-]|\.\w)(?:/[^\s<>"]{0,200})?`,
  'gi',
)
/** Short links of any ending: "bit.ly/3xYz". */
const withPath = /(?<![\w@.-])(?:[a-z0-9-]{1,40}\.){1,3}[a-z]{2,8}\/[\w?=&%#~+-][^\s<>"]{1,200}/gi
const spacedDots = /\bwww \. {0,1}[a-z0-9-]{1,60}(?: {0,1}\. {0,1}[a-z]{2,20}){1,4}/gi

/** Addresses of pages, with and without "https", also "www dot example dot org". */
export function findUrls(text: string): Highlight[] {
  return [
    ...matches(text, withScheme),
    ...matches(text, withPath),
    ...matches(text, spacedDots),
    ...matches(text, bare).filter(isLikelySite),
    ...spokenUrls(text),
  ]
}

function matches(text: string, pattern: RegExp): (Highlight & { value: string })[] {
  return [...text.matchAll(pattern)].map((match) => {
    const value = match[0].replace(/[.,;:!?)\]}'"]{1,4}$/, '')
    return { start: match.index, end: match.index + value.length, type: 'URL', tier: 1, why: 'url', value }
  })
}

/** "home.In the morning": a missing space after a full stop is no address. */
function isLikelySite(found: { value: string }): boolean {
  return (
    !/\.(?:in|us|co|care|test|page|link|site|community|health|club|social|shop|info|net|ie|es|tv|app)$/i.test(
      found.value,
    ) ||
    !readerLexicon().isEnglish(found.value.split('.')[0]?.toLowerCase() ?? '') ||
    /\/|\.[^.]{1,60}\./.test(found.value)
  )
}

function spokenUrls(text: string): Highlight[] {
  const condensed = condense(text)
  return [...condensed.text.matchAll(bare)].flatMap((match) => {
    const place = condensed.source(match.index, match.index + match[0].length)
    return / dot |\(dot\)|\[dot\]/i.test(text.slice(place.start, place.end))
      ? [{ ...place, type: 'URL', tier: 1, why: 'url' }]
      : []
  })
}
