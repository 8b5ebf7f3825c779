import { sayDay, useWords } from '../../platform/i18n/index.ts'
import { Button, ButtonGroup, DiffView, Form, H2, H3, InsetText, Prose } from '../../ui/index.ts'
import type { OwnStoryView } from './own-story-view.ts'
import { pathOfStory } from './own-visit.tsx'
import { words } from './words.ts'

/** Other words that wait for the author's yes: why, what changes, and the three ways to answer. */
export function EditPart({ view: { story, moderation } }: { view: OwnStoryView }) {
  const t = useWords(words)
  const proposal = moderation?.proposal
  if (!proposal || story.withheld === 'deleted') return null
  const { before, after } = proposal
  const path = pathOfStory(story)
  return (
    <section aria-labelledby="edit">
      <H2 id="edit">{t('editTitle')}</H2>
      <p>{t('editLead')}</p>
      {proposal.reason ? (
        <>
          <H3>{t('editWhy')}</H3>
          <Prose text={proposal.reason} />
        </>
      ) : null}
      {proposal.changesMeaning ? <InsetText>{t('editMeaning')}</InsetText> : null}
      <H3>{t('editTitleWords')}</H3>
      <DiffView before={before.title} after={after.title} />
      <H3>{t('editBodyWords')}</H3>
      <DiffView before={before.body} after={after.body} />
      <Form action={`${path}/accept`}>
        <ButtonGroup>
          <Button>{t('editAccept')}</Button>
          <Button href={`${path}/answer`} variant="secondary">
            {t('editAnswer')}
          </Button>
          {story.status === 'published' ? null : (
            <Button href={`${path}/withdraw`} variant="quiet">
              {t('editWithdraw')}
            </Button>
          )}
        </ButtonGroup>
      </Form>
    </section>
  )
}

/** What was said between the author and the moderators, and the way to answer where an answer is waited for. */
export function MessagesPart({ view: { story, moderation } }: { view: OwnStoryView }) {
  const t = useWords(words)
  const messages = moderation?.messages ?? []
  const mayAnswer = moderation?.mayAnswer && story.withheld !== 'deleted'
  if (messages.length === 0 && !mayAnswer) return null
  return (
    <section aria-labelledby="messages">
      <H2 id="messages">{t('messagesTitle')}</H2>
      {messages.map(({ from, body, day }) => (
        <InsetText>
          <p>
            <strong>{t(from === 'author' ? 'fromYou' : 'fromModerators', { day: sayDay(day) })}</strong>
          </p>
          <Prose text={body} />
        </InsetText>
      ))}
      {mayAnswer ? (
        <Button
          href={`${pathOfStory(story)}/answer`}
          variant={moderation?.proposal ? 'secondary' : 'primary'}
        >
          {t('answerLink')}
        </Button>
      ) : null}
    </section>
  )
}
