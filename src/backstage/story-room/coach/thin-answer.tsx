import { coach } from '../../../coaching/index.ts'
import type { Visit } from '../../../platform/http/index.ts'
import { useWords } from '../../../platform/i18n/index.ts'
import type { Work } from '../../../platform/work.ts'
import { Button, H3, InsetText } from '../../../ui/index.ts'
import { atWork } from '../at-work.ts'
import type { TypedResponse } from '../response-form.ts'
import type { RoomView } from '../room-view.ts'
import { coachInRoom } from './coach-view.ts'
import { words } from './words.ts'

/** The button of somebody who was asked, and sends the answer as it is. */
const asItIs = 'send as it is'

/** From here on a story is serious enough for the question (R32). */
const serious = 3

/**
 * Whether an answer is about to go that is thin for a serious story (R32). It is then kept, and its writer is asked once
 * whether there is more to say; the same words under the second button go.
 */
export async function isThin(visit: Visit, view: RoomView, typed: TypedResponse): Promise<boolean> {
  if (visit.body.do === asItIs || (view.story.criticality ?? 0) < serious) return false
  const { reading, overridden } = await coachInRoom(visit.app, view, {
    ...typed.words,
    organisationId: typed.organisationId,
    responseId: atWork(view.own)?.id ?? null,
  })
  return reading.flags.some(({ name }) => name === 'knee_jerk') && !overridden.has('knee_jerk')
}

/** Keeps that somebody who was asked sent it all the same. */
export async function keepSentAsItIs(
  work: Work,
  wish: string | string[] | undefined,
  own: { responseId: number; accountId: number },
): Promise<void> {
  if (wish === asItIs) await coach.keepOverride(work, { ...own, flag: 'knee_jerk' })
}

/** The question, above the buttons of the composer. */
export function ThinAnswer() {
  const t = useWords(words)
  return (
    <InsetText>
      <H3 id="thin">{t('thin')}</H3>
      <p>{t('thinWhy')}</p>
      <Button name="do" value={asItIs} variant="secondary">
        {t('thinSend')}
      </Button>
    </InsetText>
  )
}
