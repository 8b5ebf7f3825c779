import { deskView } from '../../moderation/index.ts'
import type { Db } from '../../platform/db/index.ts'
import { useWords } from '../../platform/i18n/index.ts'
import { checking } from '../../responses/index.ts'
import { Button, Form, NotificationBanner } from '../../ui/index.ts'
import { addressOf } from './queue.ts'
import { words } from './words.ts'

const did = {
  publish: 'didPublish',
  propose: 'didPropose',
  return: 'didReturn',
  hold: 'didHold',
  decline: 'didDecline',
} as const

const didAnswer = {
  publish: 'didPublishAnswer',
  return: 'didReturnAnswer',
  decline: 'didDeclineAnswer',
} as const

/** A decision that can still be undone, whatever it is about. */
export interface Undoable extends deskView.Subject {
  decisionId: number
  verdict: string
  /** Of the story. */
  title: string
}

/** What a moderator decided in the last ten minutes and has not undone, the newest first. */
export async function undoable(
  db: Db,
  { moderatorId, now }: { moderatorId: number; now: Date },
): Promise<Undoable[]> {
  const tenMinutesAgo = new Date(now.getTime() - deskView.undoMinutes * 60_000)
  const [stories, answers] = await Promise.all([
    deskView.recentDecisions(db, moderatorId, tenMinutesAgo),
    checking.pending.undoableAnswers(db, { moderatorId, now }),
  ])
  const ofStories = stories.map(
    ({ id: decisionId, storyId: id, verdict, title }): Undoable => ({
      kind: 'story',
      id,
      decisionId,
      verdict,
      title,
    }),
  )
  return [...ofStories, ...answers].sort((one, two) => two.decisionId - one.decisionId)
}

/** What this moderator decided in the last ten minutes, each with its undo. */
export function UndoList({ recent }: { recent: readonly Undoable[] }) {
  const t = useWords(words)
  if (recent.length === 0) return null
  return (
    <NotificationBanner title={t('undoTitle')} id="undo">
      <ul class="undo-list">
        {recent.map((decision, place) => (
          <li>
            <span>{t(didWhat(decision), { title: decision.title, kind: decision.kind })}</span>
            <Form action={`${addressOf(decision)}/undo`}>
              <input type="hidden" name="decision" value={decision.decisionId} />
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

function didWhat({ kind, verdict }: Undoable) {
  return kind === 'story' ? did[verdict as keyof typeof did] : didAnswer[verdict as keyof typeof didAnswer]
}
