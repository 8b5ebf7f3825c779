import type { StaffViewer } from '../../platform/auth/index.ts'
import type { FormState } from '../../platform/forms/index.ts'
import { sayDay, useWords } from '../../platform/i18n/index.ts'
import type { absences } from '../../staff/index.ts'
import { Button, ErrorSummary, Form, H1, H2, InsetText, Select, TextInput } from '../../ui/index.ts'
import { BackstagePage } from '../frame/backstage-page.tsx'
import { words } from './words.ts'

interface AwayView {
  own: absences.Absence | null
  covers: { accountId: number; name: string; roleTitle: string }[]
  standsInFor: { accountId: number; name: string }[]
  others: absences.Absence[]
}

/** When somebody is away, who stands in, and for whom they stand in. */
export function AwayPage({ viewer, view, form }: { viewer: StaffViewer; view: AwayView; form: FormState }) {
  const t = useWords(words)
  return (
    <BackstagePage
      viewer={viewer}
      title={t('title')}
      current="/backstage/away"
      error={Object.keys(form.errors).length > 0}
      reading
    >
      <ErrorSummary form={form} />
      <H1>{t('title')}</H1>
      <p>{t('lead')}</p>
      {view.own ? <OwnAbsence own={view.own} /> : <AwayForm covers={view.covers} form={form} />}
      <Others view={view} />
    </BackstagePage>
  )
}

function OwnAbsence({ own }: { own: absences.Absence }) {
  const t = useWords(words)
  return (
    <>
      <InsetText>
        <p>{t('awayNow', { first: sayDay(own.firstDay), last: sayDay(own.lastDay) })}</p>
        <p>{own.cover ? t('awayCover', { name: own.cover.name }) : t('awayNobody')}</p>
      </InsetText>
      <Form action="/backstage/away/back">
        <Button variant="secondary">{t('back')}</Button>
      </Form>
    </>
  )
}

function AwayForm({ covers, form }: Pick<AwayView, 'covers'> & { form: FormState }) {
  const t = useWords(words)
  const colleagues = covers.map(({ accountId, name, roleTitle }) => ({
    value: String(accountId),
    text: [name, roleTitle].filter(Boolean).join(', '),
  }))
  return (
    <Form action="/backstage/away" form={form}>
      <TextInput name="first" label={t('first')} type="date" width={10} form={form} />
      <TextInput name="last" label={t('last')} type="date" width={10} form={form} />
      <Select
        name="cover"
        label={t('cover')}
        hint={t('coverHint')}
        options={[{ value: '', text: t('coverNobody') }, ...colleagues]}
        form={form}
      />
      <Button>{t('save')}</Button>
    </Form>
  )
}

function Others({ view: { standsInFor, others } }: { view: AwayView }) {
  const t = useWords(words)
  return (
    <>
      {standsInFor.length > 0 ? (
        <section>
          <H2>{t('standsIn')}</H2>
          <ul>
            {standsInFor.map(({ name }) => (
              <li>{name}</li>
            ))}
          </ul>
        </section>
      ) : null}
      {others.length > 0 ? (
        <section>
          <H2>{t('others')}</H2>
          <ul>
            {others.map(({ name, lastDay, cover }) => (
              <li>
                {t('otherAway', { name, last: sayDay(lastDay) })}
                {cover ? `; ${t('otherCover', { name: cover.name })}` : ''}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  )
}
