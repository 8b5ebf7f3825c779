import type { StaffViewer } from '../../platform/auth/index.ts'
import { nations } from '../../platform/clock/index.ts'
import type { FormState } from '../../platform/forms/index.ts'
import { useWords } from '../../platform/i18n/index.ts'
import type { ladders } from '../../staff/index.ts'
import {
  BackLink,
  Button,
  Callout,
  ErrorSummary,
  Form,
  H1,
  H2,
  NotificationBanner,
  Pagination,
  Select,
  Table,
  TextInput,
} from '../../ui/index.ts'
import { castPath } from '../cast/led-organisation.ts'
import { BackstagePage } from '../frame/backstage-page.tsx'
import { words } from './words.ts'

interface LaddersPageProps {
  viewer: StaffViewer
  organisation: { code: string; name: string }
  services: { id: number; name: string }[]
  /** Which page of the services it is, from 1. */
  page: { at: number; isLast: boolean }
  ladders: Map<number, ladders.Ladder>
  form: FormState
  saved: boolean
}

/** The target of an organisation and the ladder of each of its services. */
export function LaddersPage(props: LaddersPageProps) {
  const t = useWords(words)
  const { organisation, form } = props
  const path = castPath(organisation.code)
  return (
    <BackstagePage
      viewer={props.viewer}
      title={t('laddersTitle')}
      current="/backstage/cast"
      error={Object.keys(form.errors).length > 0}
      before={<BackLink href={path}>{t('castOf', { organisation: organisation.name })}</BackLink>}
    >
      <ErrorSummary form={form} />
      {props.saved ? (
        <NotificationBanner title={t('saved')} tone="success">
          {t('savedBody')}
        </NotificationBanner>
      ) : null}
      <H1>{t('laddersTitle')}</H1>
      <p>{t('laddersLead')}</p>
      <Target path={path} form={form} />
      <Unreached {...props} />
      <Services {...props} path={path} />
    </BackstagePage>
  )
}

function Target({ path, form }: { path: string; form: FormState }) {
  const t = useWords(words)
  return (
    <section>
      <H2>{t('targetHeading')}</H2>
      <Form action={`${path}/target`} form={form}>
        <TextInput
          name="days"
          label={t('days')}
          hint={t('daysHint')}
          width={2}
          inputmode="numeric"
          form={form}
        />
        <Select
          name="nation"
          label={t('nation')}
          options={nations.map((nation) => ({ value: nation, text: t(nation) }))}
          form={form}
        />
        <Button variant="secondary">{t('saveTarget')}</Button>
      </Form>
    </section>
  )
}

/** No service may be without somebody whom its stories reach (R49). */
function Unreached({ services, ladders: found }: LaddersPageProps) {
  const t = useWords(words)
  const without = services.filter(({ id }) => !found.get(id)?.rungs.length)
  if (without.length === 0) return null
  return (
    <Callout heading={t('unreached', { count: without.length })} tone="warning">
      {t('unreachedBody', { services: without.map(({ name }) => name).join(', ') })}
    </Callout>
  )
}

const origins = { service: 'fromService', organisation: 'fromOrganisation', cast: 'fromCast' } as const

function Services({ services, page, ladders: found, path }: LaddersPageProps & { path: string }) {
  const t = useWords(words)
  const whole = { id: 0, name: t('whole') }
  const pageAt = (at: number) => `${path}/ladders?page=${at}`
  const rows = [...(page.at === 1 ? [whole] : []), ...services].map(({ id, name }) => {
    const ladder = found.get(id)
    return [
      name,
      ladder?.outOfReach ? t('fromCastInstead') : t(origins[ladder?.from ?? 'cast']),
      ladder?.rungs.map((rung) => rung.name).join(', ') || t('nobody'),
      ladder?.senior?.name ?? t('nobody'),
      <a href={`${path}/ladders/${id === 0 ? 'whole' : id}`}>
        {t('change')}
        <span class="nhsuk-u-visually-hidden"> {t('changeNamed', { name })}</span>
      </a>,
    ]
  })
  return (
    <>
      <Table
        caption={t('laddersTitle')}
        rowHeads
        head={[t('service'), t('ladder'), t('rungs'), t('senior'), t('change')]}
        rows={rows}
      />
      <Pagination
        previous={page.at > 1 ? { href: pageAt(page.at - 1) } : null}
        next={page.isLast ? null : { href: pageAt(page.at + 1), text: t('moreServices') }}
      />
    </>
  )
}
