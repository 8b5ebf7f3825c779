import { useWords } from '../../platform/i18n/index.ts'
import { DiffView, H2, H3, Pictures } from '../../ui/index.ts'
import { Marked } from '../marks/marked.tsx'
import { words as markWords } from '../marks/words.ts'
import type { AnswerReview } from './open-answer.ts'
import { words } from './words.ts'

/** Everything of an answer that becomes public, with its marks. */
export function AnswerWords({ review }: { review: AnswerReview }) {
  const t = useWords(words)
  const m = useWords(markWords)
  const { answer, marks } = review
  const isNew = answer.publishedBody !== null && answer.publishedBody !== answer.text.body
  return (
    <section aria-labelledby="words">
      <H2 id="words">{t('theWords')}</H2>
      <p class="quiet">{m('note')}</p>
      <article class="desk-letter">
        <Marked text={answer.text.body} field="body" marks={marks} />
        {answer.text.why ? (
          <>
            <H3>{t('why')}</H3>
            <Marked text={answer.text.why} field="why" marks={marks} />
          </>
        ) : null}
        {answer.change ? <Change review={review} /> : null}
        {answer.text.signpost ? (
          <>
            <H3>{t('signpost')}</H3>
            <Marked text={answer.text.signpost} field="signpost" marks={marks} />
          </>
        ) : null}
        {answer.text.invitation ? (
          <>
            <H3>{t('invitation')}</H3>
            <p class="quiet">{t('invitationCheck')}</p>
            <Marked text={answer.text.invitation} field="invitation" marks={marks} />
          </>
        ) : null}
        {answer.pictures.length > 0 ? <InPictures review={review} /> : null}
      </article>
      {isNew && answer.publishedBody !== null ? (
        <section class="desk-difference">
          <H3>{t('difference')}</H3>
          <DiffView before={answer.publishedBody} after={answer.text.body} />
        </section>
      ) : null}
    </section>
  )
}

function InPictures({ review: { answer, marks } }: { review: AnswerReview }) {
  const t = useWords(words)
  return (
    <>
      <H3>{t('pictures')}</H3>
      <p class="quiet">{t('picturesCheck')}</p>
      <Pictures pictures={answer.pictures} from="/desk/pictures" />
      <p class="quiet">{t('pictureWords')}</p>
      <Marked text={answer.text.pictureWords} field="pictureWords" marks={marks} />
    </>
  )
}

const kinds = { planned: 'changePlanned', made: 'changeMade', cannot: 'changeCannot' } as const

function Change({ review: { answer, marks } }: { review: AnswerReview }) {
  const t = useWords(words)
  const facts = [
    { field: 'changeWhat', name: t('changeWhat'), text: answer.text.changeWhat },
    { field: 'changeWho', name: t('changeWho'), text: answer.text.changeWho },
    { field: 'changeWhen', name: t('changeWhen'), text: answer.text.changeWhen },
    { field: 'changeBecause', name: t('changeBecause'), text: answer.text.changeBecause },
  ].filter(({ text }) => text !== '')
  return (
    <>
      <H3>{answer.change ? t(kinds[answer.change]) : t('change')}</H3>
      <p class="quiet">{t('changeCheck')}</p>
      <dl class="desk-facts">
        {facts.map(({ field, name, text }) => (
          <div>
            <dt>{name}</dt>
            <dd>
              <Marked text={text} field={field} marks={marks} />
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}
