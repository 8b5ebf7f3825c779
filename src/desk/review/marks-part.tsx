import { deskView } from '../../moderation/index.ts'
import type { FormState } from '../../platform/forms/index.ts'
import { useWords } from '../../platform/i18n/index.ts'
import { Button, Details, Form, H2, Select, TextInput } from '../../ui/index.ts'
import { markKey } from './forms.ts'
import { isKeepReason, keepWords, markTypes, plainlyPersonal, usualWords } from './mark-words.ts'
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
          <Button variant="secondary">{t('marksSave')}</Button>
        </Form>
      ) : null}
      {settled.length > 0 ? <Settled marks={settled} /> : null}
    </section>
  )
}

export function MarkFields({ mark, form }: { mark: deskView.Mark; form?: FormState | undefined }) {
  const t = useWords(words)
  const type = useWords(markTypes)
  const keep = useWords(keepWords)
  const usual = useWords(usualWords)
  const key = markKey(mark)
  const reasons = deskView.keepReasons[mark.family]
  return (
    <fieldset class="mark-row">
      <legend class="mark-row__words">
        <mark class="highlight highlight--open">{mark.words}</mark>{' '}
        <span class="quiet">
          {type(mark.type)}, {t('markTimes', { count: mark.places.length })}
        </span>
      </legend>
      <Select
        name={`do-${key}`}
        label={<span class="nhsuk-u-visually-hidden">{t('markDo', { words: mark.words })}</span>}
        value={plainlyPersonal.has(mark.type) ? 'replace' : ''}
        form={form}
        options={[
          { value: '', text: t('markChoose') },
          { value: 'replace', text: t('markReplace') },
          ...reasons.map((reason) => ({
            value: `keep ${reason}`,
            text: t('markKeep', { reason: keep(reason) }),
          })),
        ]}
      />
      <TextInput
        name={`with-${key}`}
        label={<span class="nhsuk-u-visually-hidden">{t('markWith', { words: mark.words })}</span>}
        value={usual(mark.type)}
        form={form}
      />
    </fieldset>
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
