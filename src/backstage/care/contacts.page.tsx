import type { contacts } from '../../care/index.ts'
import type { StaffViewer } from '../../platform/auth/index.ts'
import type { FormState } from '../../platform/forms/index.ts'
import { useWords } from '../../platform/i18n/index.ts'
import {
  BackLink,
  Button,
  ErrorSummary,
  Form,
  H1,
  NotificationBanner,
  Table,
  Textarea,
  TextInput,
} from '../../ui/index.ts'
import { castPath } from '../cast/led-organisation.ts'
import { BackstagePage } from '../frame/backstage-page.tsx'
import { words } from './words.ts'

/** A place that can have a contact: the whole organisation, or a site. */
export interface ContactPlace {
  /** `whole`, or the site's code. */
  key: string
  name: string
  site: string | null
  contact: contacts.PlacedContact | null
}

interface Named {
  code: string
  name: string
}

/** For those who lead an organisation: whom its staff can talk to, place by place. */
export function ContactsPage(props: {
  viewer: StaffViewer
  organisation: Named
  places: ContactPlace[]
  saved: boolean
}) {
  const t = useWords(words)
  const { viewer, organisation, places, saved } = props
  return (
    <BackstagePage viewer={viewer} title={t('chooseTitle')} current="/backstage/cast" reading>
      {saved ? (
        <NotificationBanner title={t('saved')} tone="success">
          {t('savedBody')}
        </NotificationBanner>
      ) : null}
      <H1 caption={organisation.name}>{t('chooseTitle')}</H1>
      <p>{t('chooseLead')}</p>
      <Table
        caption={t('chooseTitle')}
        captionHidden
        rowHeads
        head={[t('place'), t('who'), t('change')]}
        rows={places.map(({ key, name, site, contact }) => [
          name,
          contact?.who ?? t(site === null ? 'nobody' : 'nobodyHere'),
          <a href={`${castPath(organisation.code)}/care/${key}`}>
            {t(contact ? 'change' : 'set')}
            <span class="nhsuk-u-visually-hidden">{t('changeFor', { place: name })}</span>
          </a>,
        ])}
      />
    </BackstagePage>
  )
}

export function ContactPage(props: {
  viewer: StaffViewer
  organisation: Named
  place: ContactPlace
  form: FormState
}) {
  const t = useWords(words)
  const { viewer, organisation, place, form } = props
  const path = `${castPath(organisation.code)}/care`
  const title = t('setTitle', { place: place.name })
  return (
    <BackstagePage
      viewer={viewer}
      title={title}
      error={Object.keys(form.errors).length > 0}
      before={<BackLink href={path}>{t('back')}</BackLink>}
      reading
    >
      <ErrorSummary form={form} />
      <H1>{title}</H1>
      <Form action={`${path}/${place.key}`} form={form}>
        <TextInput name="who" label={t('who')} hint={t('whoHint')} form={form} />
        <TextInput name="how" label={t('how')} hint={t('howHint')} form={form} />
        <TextInput name="hours" label={t('hours')} hint={t('hoursHint')} form={form} />
        <Textarea name="outside" label={t('outside')} hint={t('outsideHint')} rows={3} form={form} />
        <Button>{t('save')}</Button>
      </Form>
      {place.contact ? (
        <Form action={`${path}/${place.key}/drop`}>
          <Button variant="secondary">{t('drop')}</Button>
        </Form>
      ) : null}
    </BackstagePage>
  )
}
