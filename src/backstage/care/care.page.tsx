import type { contacts, pauses } from '../../care/index.ts'
import { contentNotes } from '../../moderation/index.ts'
import type { StaffViewer } from '../../platform/auth/index.ts'
import type { FormState } from '../../platform/forms/index.ts'
import { sayDay, useWords } from '../../platform/i18n/index.ts'
import { Button, Checkboxes, ErrorSummary, Form, H1, H2, H3, InsetText, TextInput } from '../../ui/index.ts'
import { BackstagePage } from '../frame/backstage-page.tsx'
import { ContactRows } from './note-part.tsx'
import { words } from './words.ts'

export interface CareView {
  contacts: contacts.NamedContact[]
  pause: pauses.Pause | null
}

interface CarePageProps {
  viewer: StaffViewer
  view: CareView
  form: FormState
}

/** Somebody to talk to, a pause, and what handing over means: one's own page, which nobody else can open. */
export function CarePage({ viewer, view, form }: CarePageProps) {
  const t = useWords(words)
  return (
    <BackstagePage
      viewer={viewer}
      title={t('title')}
      current="/backstage/care"
      error={Object.keys(form.errors).length > 0}
      reading
    >
      <ErrorSummary form={form} />
      <H1>{t('title')}</H1>
      <p>{t('lead')}</p>
      <Talk people={view.contacts} />
      <H2>{t('handOverTitle')}</H2>
      <p>{t('handOverBody')}</p>
      <section id="pause" aria-labelledby="pause-heading">
        <H2 id="pause-heading">{t('pauseTitle')}</H2>
        <p>{t('pauseLead')}</p>
        {view.pause ? <OwnPause pause={view.pause} /> : <PauseForm form={form} />}
      </section>
    </BackstagePage>
  )
}

function Talk({ people }: { people: CareView['contacts'] }) {
  const t = useWords(words)
  return (
    <section aria-labelledby="talk">
      <H2 id="talk">{t('talk')}</H2>
      {people.length === 0 ? <p>{t('talkNobody')}</p> : null}
      {people.map((contact) => (
        <>
          <H3>{t('talkOf', { place: contact.place })}</H3>
          <ContactRows contact={contact} />
        </>
      ))}
    </section>
  )
}

function OwnPause({ pause: { kinds, lastDay } }: { pause: pauses.Pause }) {
  const t = useWords(words)
  return (
    <>
      <InsetText>
        <p>{t('pauseNow', { day: sayDay(lastDay) })}</p>
        <ul>
          {kinds.map((kind) => (
            <li>{t(kind)}</li>
          ))}
        </ul>
      </InsetText>
      <Form action="/backstage/care/pause/end">
        <Button variant="secondary">{t('pauseEnd')}</Button>
      </Form>
    </>
  )
}

function PauseForm({ form }: { form: FormState }) {
  const t = useWords(words)
  return (
    <Form action="/backstage/care/pause" form={form}>
      <Checkboxes
        name="kind"
        legend={t('kinds')}
        legendSize="s"
        options={contentNotes.noteKinds.map((kind) => ({ value: kind, text: t(kind) }))}
        form={form}
      />
      <TextInput name="until" label={t('until')} hint={t('untilHint')} type="date" width={10} form={form} />
      <Button>{t('pause')}</Button>
    </Form>
  )
}
