import { sayTime, useWords } from '../../platform/i18n/index.ts'
import type { profiles } from '../../staff/index.ts'
import { BackLink, Button, EmptyState, Form, H1, NotificationBanner, Table } from '../../ui/index.ts'
import { OperatorPage } from '../frame/operator-page.tsx'
import { words } from './words.ts'

export function LeaversPage({ leavers, done }: { leavers: profiles.Leaver[]; done: boolean }) {
  const t = useWords(words)
  return (
    <OperatorPage
      title={t('title')}
      current="/operator/people"
      before={<BackLink href="/operator/people">{t('back')}</BackLink>}
    >
      {done ? (
        <NotificationBanner title={t('done')} tone="success">
          {t('doneBody')}
        </NotificationBanner>
      ) : null}
      <H1>{t('title')}</H1>
      <p>{t('lead')}</p>
      {leavers.length === 0 ? (
        <EmptyState heading={t('nobody')}>{t('nobodyBody')}</EmptyState>
      ) : (
        <Table
          caption={t('title')}
          captionHidden
          rowHeads
          head={[t('name'), t('left'), t('action')]}
          rows={leavers.map((one) => [one.name, sayTime(one.leftAt), <Act leaver={one} />])}
        />
      )}
    </OperatorPage>
  )
}

function Act({ leaver }: { leaver: profiles.Leaver }) {
  const t = useWords(words)
  return (
    <Form action={`/operator/leavers/${leaver.accountId}`}>
      <Button variant="quiet">
        {t(leaver.unnamed ? 'putBack' : 'takeOff')}
        <span class="nhsuk-u-visually-hidden"> {t('named', { name: leaver.name })}</span>
      </Button>
    </Form>
  )
}
