import type { ComponentChildren } from 'preact'
import { useWords } from '../../platform/i18n/index.ts'
import { words } from '../words.ts'

export interface HighlightSpan {
  /** Places in the text, counted as JavaScript counts; `end` is the first place after. */
  start: number
  end: number
  /** What it may be, in words a moderator reads: "phone number". */
  type: string
  /** Nobody has looked at it yet. */
  open: boolean
}

/** A story as a moderator reads it, with everything that may give a person away marked. Overlaps keep the first. */
export function Highlighted({ text, spans }: { text: string; spans: readonly HighlightSpan[] }) {
  const parts: ComponentChildren[] = []
  let at = 0
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (span.start < at || span.end <= span.start || span.end > text.length) continue
    parts.push(text.slice(at, span.start), <Marked span={span}>{text.slice(span.start, span.end)}</Marked>)
    at = span.end
  }
  parts.push(text.slice(at))
  return <div class="highlighted">{parts}</div>
}

function Marked({ span, children }: { span: HighlightSpan; children: string }) {
  const t = useWords(words)
  return (
    <mark class={span.open ? 'highlight highlight--open' : 'highlight'}>
      {children}
      <span class="highlight__type">
        {span.type}
        <span class="nhsuk-u-visually-hidden">, {t(span.open ? 'open' : 'settled')}</span>
      </span>
    </mark>
  )
}
