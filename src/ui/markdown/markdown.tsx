import { Marked } from 'marked'

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const escaped = (text: string) => text.replace(/[&<>"']/g, (mark) => entities[mark] ?? mark)

/** Only addresses that lead to a page, a letter-box or a telephone; everything else stays plain text. */
export function safeHref(href: string): string | null {
  const tidy = href.trim()
  if (/^(https?:\/\/|mailto:)[^\s\\]+$/i.test(tidy)) return tidy
  if (/^tel:\+?\d{3,15}$/.test(tidy)) return tidy
  if (/^(\/(?![/\\])|#|\.{1,2}\/)[^\s\\]*$/.test(tidy)) return tidy
  return null
}

/** A reader whose topmost headings stand at a level, so that a page keeps one heading of its own. */
const readerFrom = (level: number) =>
  new Marked({
    gfm: true,
    async: false,
    renderer: {
      html: ({ text }) => escaped(text),
      image: ({ text }) => escaped(text),
      heading({ tokens, depth, text }) {
        const at = Math.min(depth + level - 1, 6)
        return `<h${at} id="${slug(text)}">${this.parser.parseInline(tokens)}</h${at}>\n`
      },
      link({ href, tokens }) {
        const inner = this.parser.parseInline(tokens)
        const safe = safeHref(href)
        return safe === null ? inner : `<a href="${escaped(safe)}">${inner}</a>`
      },
    },
  })

function slug(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
}

const readers = { 1: readerFrom(1), 2: readerFrom(2), 3: readerFrom(3) } as const

/** A table scrolls in a frame of its own where the screen is narrow, and the keyboard reaches it. */
function inFrame(html: string): string {
  return html
    .replaceAll('<table>', '<div class="table-scroll" tabindex="0"><table>')
    .replaceAll('</table>', '</table></div>')
}

/**
 * A long text in Markdown. Raw HTML is shown as typed, pictures as their words, and only safe links are links.
 * `level` is where its topmost headings stand.
 */
export function Markdown({ text, level = 1 }: { text: string; level?: keyof typeof readers }) {
  // Nothing but what the reader above writes gets here: it escapes all text and HTML itself.
  return (
    <div class="markdown" dangerouslySetInnerHTML={{ __html: inFrame(String(readers[level].parse(text))) }} />
  )
}
