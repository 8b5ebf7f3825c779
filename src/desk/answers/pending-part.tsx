import { deskView } from '../../moderation/index.ts'
import { sayClock, useWords } from '../../platform/i18n/index.ts'
import { Button, Form, H2 } from '../../ui/index.ts'
import type { AnswerPageProps } from './answer.page.tsx'
import { words } from './words.ts'

/** A decision that nobody has heard of yet: until when it can be undone, and by whom. */
export function PendingPart({ review: { answer, decisions }, viewer, now }: AnswerPageProps) {
  const t = useWords(words)
  const { pending } = answer
  if (!pending) return null
  const decided = decisions.find(({ id }) => id === pending.decisionId)
  const isTheirs = decided?.moderatorId === viewer.accountId || deskView.isSenior(viewer)
  const mayUndo = isTheirs && now < pending.dueAt
  const path = answer.kind === 'response' ? 'responses' : 'replies'
  return (
    <section aria-labelledby="pending">
      <H2 id="pending">{t('pending')}</H2>
      <p>{t('pendingHint', { time: sayClock(pending.dueAt) })}</p>
      {mayUndo ? (
        <Form action={`/desk/${path}/${answer.id}/undo`}>
          <input type="hidden" name="decision" value={pending.decisionId} />
          <Button variant="secondary" shortcut="u">
            {t('undo')}
          </Button>
        </Form>
      ) : null}
    </section>
  )
}
