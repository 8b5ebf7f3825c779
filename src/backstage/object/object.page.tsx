import type { RoomStory } from '../../audience/index.ts'
import { objections, reasons } from '../../moderation/index.ts'
import type { StaffViewer } from '../../platform/auth/index.ts'
import { dayOf } from '../../platform/clock/index.ts'
import type { FormState } from '../../platform/forms/index.ts'
import { sayDay, sayDue, useWords } from '../../platform/i18n/index.ts'
import { BackLink, Button, ErrorSummary, Form, H1, H2, InsetText, Radios, Textarea } from '../../ui/index.ts'
import { BackstagePage } from '../frame/backstage-page.tsx'
import { words } from './words.ts'

export interface ObjectPageProps {
  viewer: StaffViewer
  story: RoomStory
  /** The organisation for which this person may object; null for those who may only read the answers. */
  organisation: { id: number; name: string } | null
  earlier: readonly objections.Objection[]
  form: FormState
}

/** An organisation objects to a story, citing a rule, and reads what came of it. */
export function ObjectPage({ viewer, story, organisation, earlier, form }: ObjectPageProps) {
  const t = useWords(words)
  const room = `/backstage/stories/${story.publicId}`
  const isOpen = earlier.some(({ stage }) => stage !== 'closed')
  return (
    <BackstagePage
      viewer={viewer}
      title={t('title')}
      reading
      error={Object.keys(form.errors).length > 0}
      before={<BackLink href={room}>{t('back')}</BackLink>}
    >
      <ErrorSummary form={form} />
      <H1 caption={story.title}>{t('title')}</H1>
      {organisation ? null : <p>{t('notYours')}</p>}
      {earlier.length > 0 ? <Earlier earlier={earlier} /> : null}
      {organisation && !isOpen ? <Objecting room={room} organisation={organisation} form={form} /> : null}
    </BackstagePage>
  )
}

interface ObjectingProps {
  room: string
  organisation: { name: string }
  form: FormState
}

function Objecting({ room, organisation, form }: ObjectingProps) {
  const t = useWords(words)
  return (
    <>
      <p>{t('lead')}</p>
      <p>{t('instead')}</p>
      <p>
        <strong>{t('organisation', { name: organisation.name })}</strong>
      </p>
      <Form action={`${room}/object`} form={form}>
        <Radios
          name="ground"
          legend={t('ground')}
          legendSize="s"
          hint={
            <>
              {t('groundHint')} <a href="/about/moderation">{t('policy')}</a>
            </>
          }
          form={form}
          options={objections.organisationGrounds.map((value) => ({ value, text: t(value) }))}
        />
        <Textarea name="words" label={t('words')} labelSize="s" hint={t('wordsHint')} rows={6} form={form} />
        <Button variant="secondary">{t('send')}</Button>
      </Form>
    </>
  )
}

function Earlier({ earlier }: Pick<ObjectPageProps, 'earlier'>) {
  const t = useWords(words)
  return (
    <section aria-labelledby="earlier">
      <H2 id="earlier">{t('earlier')}</H2>
      {earlier.map((one) => (
        <InsetText>
          <p>
            {t('asked', {
              name: one.by ?? t('somebody'),
              day: sayDay(one.receivedOn),
              by: sayDue(one.dueAt),
            })}
          </p>
          <p>{t('askedRule', { ground: t(one.ground as keyof typeof words) })}</p>
          <p class="hb-typed">{one.words}</p>
          <Answered one={one} />
        </InsetText>
      ))}
    </section>
  )
}

function Answered({ one: { outcome, reason, noteToThem, closedAt } }: { one: objections.Objection }) {
  const t = useWords(words)
  if (!outcome || !reason || !closedAt) return null
  return (
    <>
      <p>
        <strong>
          {t('answered', { day: sayDay(dayOf(closedAt)), outcome: t(outcome as keyof typeof words) })}
        </strong>
      </p>
      <p>{t('answeredWhy', { reason: reasons.reasonText(reason) })}</p>
      {noteToThem ? <p class="hb-typed">{t('note', { note: noteToThem })}</p> : null}
      <p>
        <a href={`/about/moderation#${reasons.policySections.objection}`}>{t('answeredRule')}</a>
      </p>
    </>
  )
}
