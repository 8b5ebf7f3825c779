import type { Came } from './site.ts'

/** Texts that stand on a page without having been through a catalogue: in the pseudo-locale they carry no accents. */
export function unaccented({ $ }: Came, data: string): string[] {
  $('script, style, .markdown, [lang="cy"]').remove()
  const shown = ['title', 'aria-label', 'placeholder', 'alt']
  const texts = $('body *, title')
    .contents()
    .toArray()
    .flatMap((node) => (node.type === 'text' ? [node.data] : []))
  const attributes = $('body *')
    .toArray()
    .flatMap((element) => shown.map((name) => $(element).attr(name) ?? ''))
  return [...texts, ...attributes].flatMap(outsideBrackets).filter((text) => !isData(text, data))
}

/** What a catalogue wrote stands in ⟦brackets⟧, also inside other words of its own. */
function outsideBrackets(text: string): string[] {
  let rest = text
  for (let before = ''; before !== rest; ) {
    before = rest
    rest = rest.replace(/⟦[^⟦⟧]*⟧/g, '\n')
  }
  return rest
    .split('\n')
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter((part) => /[a-z]{2}/i.test(part))
}

/** The site's own name, days and addresses are the same in every language; the rest must be what somebody typed. */
const asEverywhere =
  /\bHearback\b|\b\d{1,2}(st|nd|rd|th)?\s+(January|February|March|April|May|June|July|August|September|October|November|December)(\s+\d{4})?( at \d\d:\d\d)?|\b(January|February|March|April|May|June|July|August|September|October|November|December)(\s+\d{4})?|https?:\/\/\S+|\S+@\S+|\b(spring|summer|autumn|winter) \d{4}\b/gi

function isData(text: string, data: string): boolean {
  const parts = text.replaceAll(asEverywhere, '').split(/[,.;:…“”"'()–—·|/]+/)
  return parts.every(
    (part) =>
      !/[a-z]{2}/i.test(part) || isInitials(part) || data.includes(part.trim()) || data.includes(text),
  )
}

const isInitials = (part: string) => /^\s*[A-Z]{1,3}\s*$/.test(part)
