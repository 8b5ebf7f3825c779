import { type ChosenAlert, frequencies, isOwn, ownFrequency } from '../../alerts/index.ts'
import type { StaffViewer } from '../../platform/auth/index.ts'
import type { FormState } from '../../platform/forms/index.ts'
import { useWords } from '../../platform/i18n/index.ts'
import {
  Button,
  ErrorSummary,
  Form,
  H1,
  H2,
  NotificationBanner,
  Radios,
  Select,
  Table,
  TextInput,
} from '../../ui/index.ts'
import { BackstagePage } from '../frame/backstage-page.tsx'
import { words } from './words.ts'

export interface AlertsPageProps {
  viewer: StaffViewer
  chosen: ChosenAlert[]
  form?: FormState | undefined
  saved: boolean
}

/** What somebody hears of, and how soon. */
export function AlertsPage({ viewer, chosen, form, saved }: AlertsPageProps) {
  const t = useWords(words)
  return (
    <BackstagePage
      viewer={viewer}
      title={t('title')}
      current="/backstage/alerts"
      reading
      error={form !== undefined}
    >
      <ErrorSummary form={form} />
      {saved ? (
        <NotificationBanner title={t('done')} tone="success">
          {t('saved')}
        </NotificationBanner>
      ) : null}
      <H1>{t('title')}</H1>
      <p>{t('lead')}</p>
      <OwnServices viewer={viewer} chosen={chosen} form={form} />
      <Besides chosen={chosen.filter((one) => !isOwn(one))} />
      <AddChoice form={form} />
    </BackstagePage>
  )
}

function OwnServices({ viewer, chosen, form }: Omit<AlertsPageProps, 'saved'>) {
  const t = useWords(words)
  const listens = viewer.memberships.length === 0
  const value = listens && !chosen.some(isOwn) ? 'never' : ownFrequency(chosen)
  return (
    <Form action="/backstage/alerts/own">
      <Radios
        name="own"
        legend={t(listens ? 'ownWatcher' : 'own')}
        legendSize="s"
        value={value}
        form={form?.errors.own ? form : undefined}
        options={frequencies.map((frequency) => ({ value: frequency, text: t(frequency) }))}
      />
      <Button variant="secondary">{t('save')}</Button>
    </Form>
  )
}

function Besides({ chosen }: { chosen: ChosenAlert[] }) {
  const t = useWords(words)
  if (chosen.length === 0) return null
  return (
    <>
      <H2>{t('chosen')}</H2>
      <p>{t('chosenLead')}</p>
      <Table
        caption={t('chosen')}
        captionHidden
        rowHeads
        head={[t('what'), t('howSoon'), <span class="nhsuk-u-visually-hidden">{t('remove')}</span>]}
        rows={chosen.map((one) => [sayWhat(one, t), t(one.frequency), <Remove chosen={one} />])}
      />
    </>
  )
}

function Remove({ chosen }: { chosen: ChosenAlert }) {
  const t = useWords(words)
  return (
    <Form action="/backstage/alerts/remove">
      <input type="hidden" name="id" value={chosen.id} />
      <button class="button-quiet" type="submit" aria-label={t('removeHidden', { what: sayWhat(chosen, t) })}>
        {t('remove')}
      </button>
    </Form>
  )
}

type SayAlerts = ReturnType<typeof useWords<keyof typeof words>>

function sayWhat({ organisation, service, tag, minCriticality }: ChosenAlert, t: SayAlerts): string {
  const place = service || organisation || t('anywhereOwn')
  const about = tag === null ? place : t('about', { place, tag })
  return minCriticality === null ? about : t('serious', { what: about, level: minCriticality })
}

function AddChoice({ form }: { form: FormState | undefined }) {
  const t = useWords(words)
  const levels = [1, 2, 3, 4, 5].map((level) => ({ value: String(level), text: t('orMore', { level }) }))
  return (
    <Form action="/backstage/alerts" form={form}>
      <H2>{t('add')}</H2>
      <TextInput name="place" label={t('place')} hint={t('placeHint')} form={form} width={20} />
      <TextInput name="tag" label={t('tag')} hint={t('tagHint')} form={form} width={20} />
      <Select
        name="least"
        label={t('least')}
        hint={t('leastHint')}
        form={form}
        options={[{ value: '0', text: t('any') }, ...levels]}
      />
      <Select
        name="frequency"
        label={t('frequency')}
        form={form}
        options={frequencies.map((frequency) => ({ value: frequency, text: t(frequency) }))}
      />
      <Button>{t('addIt')}</Button>
    </Form>
  )
}
