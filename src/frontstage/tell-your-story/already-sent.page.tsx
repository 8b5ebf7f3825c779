import { type Answer, page, type Visit } from '../../platform/http/index.ts'
import { useWords } from '../../platform/i18n/index.ts'
import { Button, H1, Prose, PublicLayout } from '../../ui/index.ts'
import { words } from './words.ts'

/** Back, a change, and send again: the story is one story, and what was typed since is shown so that it is not lost. */
export function alreadySent(visit: Visit): Answer {
  const typed = Object.entries(visit.body)
    .filter(([name]) => name !== '_csrf')
    .flatMap(([, value]) => value)
    .filter((value) => value.length > 20)
  return page(<AlreadySentPage typed={typed} />, { status: 409 })
}

function AlreadySentPage({ typed }: { typed: string[] }) {
  const t = useWords(words)
  return (
    <PublicLayout title={t('alreadyTitle')} current="tell">
      <H1 size="l">{t('alreadyTitle')}</H1>
      {typed.length > 0 ? <p>{t('alreadyBody')}</p> : null}
      <Button href="/tell-your-story/sent">{t('alreadyLink')}</Button>
      {typed.map((text) => (
        <Prose text={text} />
      ))}
    </PublicLayout>
  )
}
