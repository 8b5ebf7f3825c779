import type { deskView } from '../../moderation/index.ts'
import { useWords } from '../../platform/i18n/index.ts'
import { Highlighted, type HighlightSpan } from '../../ui/index.ts'
import { markTypes } from './mark-words.ts'
import { words } from './words.ts'

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
  const t = useWords(words)
  const type = useWords(markTypes)
  const spans: HighlightSpan[] = marks.flatMap((mark) =>
    mark.places
      .filter((place) => place.field === field)
      .map(({ start, end }) => ({
        start,
        end,
        type: mark.isOwn ? `${type(mark.type)}, ${t('own')}` : type(mark.type),
        open: mark.kept === null && !mark.isOwn,
      })),
  )
  return <Highlighted text={text} spans={spans} />
}
