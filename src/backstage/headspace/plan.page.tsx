import { headspaceRules } from '../../headspace/index.ts'
import type { StaffViewer } from '../../platform/auth/index.ts'
import type { FormState } from '../../platform/forms/index.ts'
import { sayDay, useWords } from '../../platform/i18n/index.ts'
import {
  BackLink,
  Button,
  Callout,
  Checkbox,
  ErrorSummary,
  Form,
  H1,
  Radios,
  Select,
  TextInput,
} from '../../ui/index.ts'
import { BackstagePage } from '../frame/backstage-page.tsx'
import { words } from './words.ts'

export interface PlanView {
  organisation: { code: string; name: string }
  /** What can be planned for, as `whole`, `site CODE` or `service 12`. */
  places: { value: string; text: string }[]
  warnings: { closed: string[]; taken: string[] }
}

interface PlanPageProps {
  viewer: StaffViewer
  view: PlanView
  form: FormState
}

export function PlanPage({ viewer, view, form }: PlanPageProps) {
  const t = useWords(words)
  const { organisation, places, warnings } = view
  const { purposes, repeats } = headspaceRules
  const isWarned = warnings.closed.length + warnings.taken.length > 0
  return (
    <BackstagePage
      viewer={viewer}
      title={t('planTitle')}
      error={Object.keys(form.errors).length > 0}
      before={<BackLink href="/backstage/headspace">{t('back')}</BackLink>}
      reading
    >
      <ErrorSummary form={form} />
      <H1 caption={organisation.name}>{t('planTitle')}</H1>
      {isWarned ? <Warnings warnings={warnings} /> : null}
      <Form action={`/backstage/headspace/${encodeURIComponent(organisation.code)}/plan`} form={form}>
        {isWarned ? <Checkbox name="anyway" label={t('anyway')} form={form} /> : null}
        <Select name="about" label={t('about')} options={places} form={form} />
        <TextInput name="day" label={t('day')} type="date" width={10} form={form} />
        <TextInput name="begins" label={t('begins')} hint={t('beginsHint')} width={5} form={form} />
        <TextInput name="ends" label={t('ends')} width={5} form={form} />
        <Radios
          name="repeat"
          legend={t('repeat')}
          legendSize="s"
          options={repeats.map((value) => ({ value, text: t(value) }))}
          form={form}
        />
        <TextInput name="until" label={t('until')} hint={t('untilHint')} type="date" width={10} form={form} />
        <TextInput name="place" label={t('place')} hint={t('placeHint')} form={form} />
        <TextInput name="seats" label={t('seats')} inputmode="numeric" width={3} form={form} />
        <Radios
          name="purpose"
          legend={t('purpose')}
          legendSize="s"
          options={purposes.map((value) => ({ value, text: t(value) }))}
          form={form}
        />
        <Button>{t('save')}</Button>
      </Form>
    </BackstagePage>
  )
}

function Warnings({ warnings: { closed, taken } }: Pick<PlanView, 'warnings'>) {
  const t = useWords(words)
  const said = (days: string[]) => days.map(sayDay).join(', ')
  return (
    <Callout heading={t('sure')} tone="warning">
      {closed.length > 0 ? <p>{t('closed', { days: said(closed) })}</p> : null}
      {taken.length > 0 ? <p>{t('taken', { days: said(taken) })}</p> : null}
      <p>{t('sureBody')}</p>
    </Callout>
  )
}
