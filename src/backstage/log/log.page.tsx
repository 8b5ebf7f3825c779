import type { RoomStory } from '../../audience/index.ts'
import type { StaffViewer } from '../../platform/auth/index.ts'
import type { FormState } from '../../platform/forms/index.ts'
import { sayTime, useWords } from '../../platform/i18n/index.ts'
import {
  BackLink,
  Button,
  EmptyState,
  ErrorSummary,
  Form,
  H1,
  H2,
  InsetText,
  Prose,
  Select,
  Textarea,
  TextInput,
} from '../../ui/index.ts'
import type { LogEntry } from '../../worklog/index.ts'
import { BackstagePage } from '../frame/backstage-page.tsx'
import { words } from './words.ts'

export interface LogView {
  story: RoomStory
  organisations: { id: number; name: string }[]
  entries: LogEntry[]
  /** Organisations that this person may answer for; only their notes can become a public answer. */
  mayTell: number[]
}

interface LogPageProps {
  viewer: StaffViewer
  view: LogView
  form: FormState
}

/** What is being done about a story, as its cast writes it down. */
export function LogPage({ viewer, view, form }: LogPageProps) {
  const t = useWords(words)
  const { story, organisations, entries } = view
  const room = `/backstage/stories/${story.publicId}`
  return (
    <BackstagePage
      viewer={viewer}
      title={t('title')}
      error={Object.keys(form.errors).length > 0}
      before={<BackLink href={room}>{t('back')}</BackLink>}
      reading
    >
      <ErrorSummary form={form} />
      <H1 caption={story.title}>{t('title')}</H1>
      <p>{t('lead', { names: organisations.map(({ name }) => name).join(', ') })}</p>
      <p>{t('leave')}</p>
      <NoteForm view={view} form={form} />
      {entries.length === 0 ? (
        <EmptyState heading={t('none')}>{t('noneBody')}</EmptyState>
      ) : (
        <section aria-labelledby="notes">
          <H2 id="notes">{t('notes')}</H2>
          {view.mayTell.length > 0 ? <p>{t('beginHint')}</p> : null}
          {entries.map((entry) => (
            <Note entry={entry} view={view} />
          ))}
        </section>
      )}
    </BackstagePage>
  )
}

function NoteForm({ view: { story, organisations }, form }: Pick<LogPageProps, 'view' | 'form'>) {
  const t = useWords(words)
  const options = organisations.map(({ id, name }) => ({ value: String(id), text: name }))
  return (
    <Form action={`/backstage/stories/${story.publicId}/log`} form={form}>
      <Textarea name="what" label={t('what')} hint={t('whatHint')} rows={3} form={form} />
      <TextInput name="who" label={t('who')} hint={t('whoHint')} form={form} />
      <TextInput name="due" label={t('due')} hint={t('dueHint')} form={form} />
      {options.length > 1 ? (
        <Select name="organisation" label={t('organisation')} options={options} form={form} />
      ) : null}
      <Button>{t('add')}</Button>
    </Form>
  )
}

function Note({ entry, view }: { entry: LogEntry; view: LogView }) {
  const t = useWords(words)
  const { by: name, role } = entry
  const when = sayTime(entry.notedAt)
  return (
    <InsetText>
      <Prose text={entry.what} />
      {entry.who ? <p>{t('whoDoes', { who: entry.who })}</p> : null}
      {entry.due ? <p>{t('byWhen', { due: entry.due })}</p> : null}
      <p class="nhsuk-hint">{role ? t('byRole', { name, role, when }) : t('by', { name, when })}</p>
      <Telling entry={entry} view={view} />
    </InsetText>
  )
}

/** From doing to telling: the public answer that came of a note, one's own draft, or the button that begins one. */
function Telling({ entry, view: { story, mayTell } }: { entry: LogEntry; view: LogView }) {
  const t = useWords(words)
  const room = `/backstage/stories/${story.publicId}`
  if (entry.toldIn) return <a href={`${room}#answer-${entry.toldIn}`}>{t('told')}</a>
  if (entry.inHand) return <a href={`${room}#answer`}>{t('inHand')}</a>
  if (!mayTell.includes(entry.organisationId)) return null
  return (
    <Form action={`${room}/log/${entry.publicId}/update`}>
      <Button variant="secondary">{t('begin')}</Button>
    </Form>
  )
}
