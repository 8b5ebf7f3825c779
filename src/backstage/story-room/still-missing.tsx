import { useWords } from '../../platform/i18n/index.ts'
import { Button, InsetText } from '../../ui/index.ts'
import type { RoomView } from './room-view.ts'
import { words } from './words.ts'

interface StillMissingProps {
  view: RoomView
  why: string
  /** It stands inside the composer: the way to the profile keeps what is written. */
  inForm?: boolean
}

/**
 * What a reader would miss of whoever answers, said right before it is sent (R18). None of it is a condition. `why` is the sentence
 * of this answer, where there is one.
 */
export function StillMissing({ view: { viewer, story, photo }, why, inForm }: StillMissingProps) {
  const t = useWords(words)
  const { unnamed, roleSentence } = story.me
  const lacks = [
    photo || unnamed ? null : t('noPhoto'),
    viewer.roleTitle ? null : t('noRole'),
    roleSentence ? null : t('noSentence'),
    why.trim() || story.me.why ? null : t('noWhy'),
  ].filter((sentence): sentence is string => sentence !== null)
  if (lacks.length === 0) return null
  return (
    <InsetText>
      <p>{t('stillMissing')}</p>
      <ul>
        {lacks.map((sentence) => (
          <li>{sentence}</li>
        ))}
      </ul>
      <p>
        {inForm ? (
          <Button name="do" value="profile" variant="quiet">
            {t('toProfile')}
          </Button>
        ) : (
          <a href="/backstage/profile">{t('toProfile')}</a>
        )}
      </p>
    </InsetText>
  )
}
