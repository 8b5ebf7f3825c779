import type { serious } from '../../ladder/index.ts'
import type { StaffViewer } from '../../platform/auth/index.ts'
import { sayTime, useWords } from '../../platform/i18n/index.ts'
import { Button, Form, H1, SummaryList } from '../../ui/index.ts'
import { BackstagePage } from '../frame/backstage-page.tsx'
import { words } from './words.ts'

/** What a senior is told of a serious story: where and when, never its words before they are public. */
export function SeriousPage({ viewer, alert }: { viewer: StaffViewer; alert: serious.SeriousAlert }) {
  const t = useWords(words)
  const { acknowledgedAt } = alert
  const rows = [
    { key: t('seriousAbout'), value: alert.services.join(', ') },
    { key: t('seriousOrganisation'), value: alert.organisation },
    { key: t('seriousApproved'), value: sayTime(alert.approvedAt) },
    ...(acknowledgedAt ? [{ key: t('seriousSeen'), value: sayTime(acknowledgedAt) }] : []),
  ]
  return (
    <BackstagePage viewer={viewer} title={t('seriousTitle')} reading>
      <H1>{t('seriousTitle')}</H1>
      <SummaryList rows={rows} />
      <Where alert={alert} />
      {acknowledgedAt ? null : (
        <>
          <p>{t('seriousAsk')}</p>
          <Form action={`/backstage/serious/${alert.publicId}`}>
            <Button>{t('seriousButton')}</Button>
          </Form>
        </>
      )}
    </BackstagePage>
  )
}

function Where({ alert: { storyPublicId, takenBack } }: { alert: serious.SeriousAlert }) {
  const t = useWords(words)
  if (!storyPublicId) return <p>{t(takenBack ? 'seriousBack' : 'seriousSoon')}</p>
  return (
    <p>
      <a href={`/backstage/stories/${storyPublicId}`}>{t('seriousOpen')}</a>
    </p>
  )
}
