import { deskView } from '../../moderation/index.ts'
import type { FormState } from '../../platform/forms/index.ts'
import { useWords } from '../../platform/i18n/index.ts'
import { Button, Details, Form, H2, TextInput } from '../../ui/index.ts'
import { MarkFields } from '../marks/mark-fields.tsx'
import { isKeepReason, keepWords } from '../marks/mark-words.ts'
import type { Review } from './open-review.tsx'
import { SeenFields } from './seen-fields.tsx'
import { words } from './words.ts'

interface MarksProps {
  review: Review
  form?: FormState | undefined
}

/** Each marked word or phrase: replaced, or kept for a reason. Nothing is published before. */
export function MarksPart({ review, form }: MarksProps) {
  const t = useWords(words)
  const open = deskView.openMarks(review.marks)
  const settled = review.marks.filter(({ kept }) => kept !== null)
  if (review.marks.length === 0) return null
  return (
    <section aria-labelledby="marks">
      <H2 id="marks">{t('marksTitle')}</H2>
      <p>{t('marksOpen', { count: open.length })}</p>
      {open.length > 0 ? (
        <Form action={`/desk/stories/${review.story.id}/marks`}>
          <SeenFields review={review} />
          {open.map((mark) => (
            <MarkFields mark={mark} form={form} />
          ))}
          <TextInput
            name="markWhy"
            label={t('markWhy')}
            hint={t('markWhyHint')}
            value={t('markWhyUsual')}
            form={form}
          />
          <Button variant="secondary" shortcut="s">
            {t('marksSave')}
          </Button>
        </Form>
      ) : null}
      {settled.length > 0 ? <Settled marks={settled} /> : null}
    </section>
  )
}

function Settled({ marks }: { marks: readonly deskView.Mark[] }) {
  const t = useWords(words)
  const keep = useWords(keepWords)
  return (
    <Details summary={t('settledTitle')}>
      <ul>
        {marks.map(({ words: marked, kept }) => (
          <li>
            “{marked}” – {t('markKept', { reason: isKeepReason(kept) ? keep(kept) : '' })}
          </li>
        ))}
      </ul>
    </Details>
  )
}
