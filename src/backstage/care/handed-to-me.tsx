import { useWords } from '../../platform/i18n/index.ts'
import { Button, Callout, Details, Form, Prose } from '../../ui/index.ts'
import type { RoomView } from '../story-room/room-view.ts'
import { words } from './words.ts'

/** A colleague has asked whoever looks to take the story on, until they have answered it. What was begun can be gone on with. */
export function HandedToMe({ view: { story, own, answersFor } }: { view: RoomView }) {
  const t = useWords(words)
  const { isHandedToMe, begun } = story.care
  if (!isHandedToMe || own.some(({ status }) => status === 'published')) return null
  return (
    <Callout heading={t('handedToMe')}>
      <p>{t('handedToMeBody')}</p>
      {begun && answersFor.length > 0 ? (
        <>
          <Details summary={t('begun')}>
            <Prose text={begun} />
          </Details>
          <Form action={`/backstage/stories/${story.publicId}/hand-over/go-on`}>
            <Button variant="secondary">{t('goOn')}</Button>
          </Form>
          <p class="nhsuk-hint">{t('goOnHint')}</p>
        </>
      ) : null}
    </Callout>
  )
}
