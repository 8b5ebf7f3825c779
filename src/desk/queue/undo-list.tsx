import type { deskView } from '../../moderation/index.ts'
import { useWords } from '../../platform/i18n/index.ts'
import { Button, Form, NotificationBanner } from '../../ui/index.ts'
import { words } from './words.ts'

const did = {
  publish: 'didPublish',
  propose: 'didPropose',
  return: 'didReturn',
  hold: 'didHold',
  decline: 'didDecline',
} as const

/** What this moderator decided in the last ten minutes, each with its undo. */
export function UndoList({ recent }: { recent: readonly deskView.UndoableDecision[] }) {
  const t = useWords(words)
  if (recent.length === 0) return null
  return (
    <NotificationBanner title={t('undoTitle')} id="undo">
      <ul class="undo-list">
        {recent.map((decision, place) => (
          <li>
            <span>{t(did[decision.verdict as keyof typeof did], { title: decision.title })}</span>
            <Form action={`/desk/stories/${decision.storyId}/undo`}>
              <input type="hidden" name="decision" value={decision.id} />
              <Button variant="quiet" shortcut={place === 0 ? 'u' : undefined}>
                {t('undo')}
                <span class="nhsuk-u-visually-hidden">{t('forItem', { title: decision.title })}</span>
              </Button>
            </Form>
          </li>
        ))}
      </ul>
    </NotificationBanner>
  )
}
