import { useWords } from '../../platform/i18n/index.ts'
import { Button, H1, InsetText } from '../../ui/index.ts'
import { OperatorPage } from '../frame/operator-page.tsx'
import { words } from './words.ts'

interface LinkPageProps {
  name: string
  /** null for somebody who can sign in already. */
  link: string | null
  mailed: boolean
  /** For a link to replace what somebody lost, rather than a first one. */
  again?: boolean
}

/** Hands over a one-time link. It is on this page only, which nobody keeps (`no-store`). */
export function LinkPage({ name, link, mailed, again = false }: LinkPageProps) {
  const t = useWords(words)
  const title = t(again ? 'newLinkFor' : 'linkTitle', { name })
  return (
    <OperatorPage title={title} current="/operator/people" reading>
      <H1>{title}</H1>
      {mailed ? <p>{t('linkMailed')}</p> : <Shown link={link} />}
      <Button href="/operator/people" variant="secondary">
        {t('back')}
      </Button>
    </OperatorPage>
  )
}

function Shown({ link }: Pick<LinkPageProps, 'link'>) {
  const t = useWords(words)
  if (link === null) return <p>{t('noLink')}</p>
  return (
    <>
      <p>{t('linkShown')}</p>
      <InsetText>
        <p>
          <code class="one-time-link">{link}</code>
        </p>
      </InsetText>
    </>
  )
}
