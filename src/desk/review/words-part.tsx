import type { ComponentChildren } from 'preact'
import type { deskView } from '../../moderation/index.ts'
import { useWords } from '../../platform/i18n/index.ts'
import { Button, ButtonGroup, Details, DiffView, Form, H2, H3 } from '../../ui/index.ts'
import { markTypes } from '../marks/mark-words.ts'
import { Marked } from '../marks/marked.tsx'
import { words as markWords } from '../marks/words.ts'
import { isWaiting, type Review } from './open-review.tsx'
import { SeenFields } from './seen-fields.tsx'
import { words } from './words.ts'

/** The title, the words and the screen name with their marks, and how they differ from what the author wrote. */
export function WordsPart({ review }: { review: Review }) {
  const t = useWords(words)
  const m = useWords(markWords)
  const { story, latest } = review
  return (
    <section aria-labelledby="words">
      <H2 id="words">{t('wordsTitle')}</H2>
      <p class="quiet">{m('note')}</p>
      <ContentNote review={review}>
        <article class="desk-letter">
          {/* biome-ignore lint/a11y/useSemanticElements: the marked words are a block, which a heading cannot hold. */}
          <div class="desk-letter__title" role="heading" aria-level={3}>
            <Marked text={latest.title} field="title" marks={review.marks} />
          </div>
          <Marked text={latest.body} field="body" marks={review.marks} />
          <p class="desk-letter__byline">
            <span class="quiet">{t('screenName')}: </span>
            <Marked text={story.screenName} field="screenName" marks={review.marks} />
          </p>
        </article>
        <Differences review={review} />
      </ContentNote>
      {isWaiting(review) ? <WordActions review={review} /> : null}
    </section>
  )
}

/** A word on what a hard text tells of, before its words are open. */
function ContentNote({ review, children }: { review: Review; children: ComponentChildren }) {
  const t = useWords(words)
  const kind = useWords(markTypes)
  const { story, alert, settings } = review
  if (story.concern === null || !settings.contentNotes || !isWaiting(review)) return <>{children}</>
  const kinds = (alert?.kinds ?? []).map((one) => kind(one)).join(', ')
  return (
    <Details summary={kinds ? t('contentNote', { kinds }) : t('contentNotePlain')} shortcut="w">
      <p class="quiet">{t('contentNoteHint')}</p>
      {children}
    </Details>
  )
}

function Differences({ review: { story, own, latest, versions } }: { review: Review }) {
  const t = useWords(words)
  const published = versions.find(({ id }) => id === story.publishedVersionId)
  const isNew = published !== undefined && published.id !== latest.id
  return (
    <>
      {own.id !== latest.id ? <Difference title={t('differenceTitle')} before={own} after={latest} /> : null}
      {isNew ? <Difference title={t('differencePublic')} before={published} after={latest} /> : null}
    </>
  )
}

type Version = deskView.StoryVersion

function Difference({ title, before, after }: { title: string; before: Version; after: Version }) {
  return (
    <section class="desk-difference">
      <H3>{title}</H3>
      <DiffView before={`${before.title}\n\n${before.body}`} after={`${after.title}\n\n${after.body}`} />
    </section>
  )
}

function WordActions({ review }: { review: Review }) {
  const t = useWords(words)
  const { story, own, latest } = review
  return (
    <ButtonGroup>
      <Button variant="secondary" href={`/desk/stories/${story.id}/edit`} shortcut="e">
        {t('edit')}
      </Button>
      {own.id === latest.id ? null : (
        <Form action={`/desk/stories/${story.id}/restore`}>
          <SeenFields review={review} />
          <Button variant="quiet">{t('restore')}</Button>
        </Form>
      )}
    </ButtonGroup>
  )
}
