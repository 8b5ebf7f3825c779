import type { FormState } from '../../platform/forms/index.ts'
import { sayTime, useWords } from '../../platform/i18n/index.ts'
import type { sitePages } from '../../staff/index.ts'
import {
  BackLink,
  Button,
  Details,
  ErrorSummary,
  Form,
  H1,
  NotificationBanner,
  Prose,
  Table,
  Textarea,
} from '../../ui/index.ts'
import { OperatorPage } from '../frame/operator-page.tsx'
import { words } from './words.ts'

/** A page that can be rewritten; `file` is null for the lists of where to find help. */
export interface Editable {
  slug: sitePages.EditableSlug
  path: string
  file: string | null
}

export function PagesPage({ rows }: { rows: { entry: Editable; version: number | null }[] }) {
  const t = useWords(words)
  return (
    <OperatorPage title={t('title')} current="/operator/pages">
      <H1>{t('title')}</H1>
      <p>{t('lead')}</p>
      <Table
        caption={t('title')}
        captionHidden
        rowHeads
        head={[t('page'), t('state'), t('action')]}
        rows={rows.map(({ entry, version }) => [
          <a href={entry.path}>{t(entry.slug)}</a>,
          version ? t('own', { version }) : t('shipped'),
          <a href={`/operator/pages/${entry.slug}`}>
            {t('rewrite')}
            <span class="nhsuk-u-visually-hidden"> {t('rewriteNamed', { name: t(entry.slug) })}</span>
          </a>,
        ])}
      />
    </OperatorPage>
  )
}

interface RewritePageProps {
  entry: Editable
  form: FormState
  versions: sitePages.SitePage[]
  saved: boolean
}

export function RewritePage({ entry, form, versions, saved }: RewritePageProps) {
  const t = useWords(words)
  return (
    <OperatorPage
      title={t(entry.slug)}
      current="/operator/pages"
      error={Object.keys(form.errors).length > 0}
      before={<BackLink href="/operator/pages">{t('back')}</BackLink>}
      reading
    >
      <ErrorSummary form={form} />
      {saved ? (
        <NotificationBanner title={t('saved')} tone="success">
          {t('savedBody')}
        </NotificationBanner>
      ) : null}
      <H1>{t(entry.slug)}</H1>
      <p>
        <a href={entry.path}>{t('seeIt')}</a>
      </p>
      <Form action={`/operator/pages/${entry.slug}`} form={form}>
        <Textarea
          name="body"
          label={t('body')}
          hint={t(entry.file === null ? 'helpHint' : 'bodyHint')}
          rows={25}
          letter
          form={form}
        />
        <Button>{t('save')}</Button>
      </Form>
      {versions.map((version) => (
        <Version version={version} />
      ))}
    </OperatorPage>
  )
}

function Version({ version: { version, savedAt, savedBy, body } }: { version: sitePages.SitePage }) {
  const t = useWords(words)
  const line = t('historyLine', { version, time: sayTime(savedAt), name: savedBy ?? t('somebody') })
  return (
    <Details summary={line}>
      <Prose text={body} />
    </Details>
  )
}
