import type { deskView } from '../../moderation/index.ts'
import { useWords } from '../../platform/i18n/index.ts'
import { Highlighted, type HighlightSpan } from '../../ui/index.ts'
import { markTypes } from './mark-words.ts'

/** One part of a text with what is marked in it. */
export function Marked({
  text,
  field,
  marks,
}: {
  text: string
  field: string
  marks: readonly deskView.Mark[]
}) {
  const t = useWords(markTypes)
  const spans: HighlightSpan[] = marks.flatMap((mark) =>
    mark.places
      .filter((place) => place.field === field)
      .map(({ start, end }) => ({ start, end, type: t(mark.type), open: mark.kept === null })),
  )
  return <Highlighted text={text} spans={spans} />
}
