import { safeguarding } from '../../moderation/index.ts'
import type { FormState } from '../../platform/forms/index.ts'
import { sayDay, sayTime, useWords } from '../../platform/i18n/index.ts'
import {
  BackLink,
  Button,
  ButtonGroup,
  Details,
  ErrorSummary,
  Form,
  H1,
  H2,
  Radios,
  StaffLayout,
  SummaryList,
  Textarea,
} from '../../ui/index.ts'
import { markTypes } from '../marks/mark-words.ts'
import { deskNav, navWords } from '../nav.ts'
import { EscalationPart } from './escalation-part.tsx'
import { outcomeWords } from './said.ts'
import { words } from './words.ts'

export interface AlertPageProps {
  storyId: number
  title: string
  /** The open alert, or null where none is. */
  alert: safeguarding.Alert | null
  earlier: readonly safeguarding.Alert[]
  records: readonly safeguarding.EscalationRecord[]
  viewerId: number
  form?: FormState | undefined
}

/** One alert: who was called, who has it, what was done, and how it ends. Without one, the way to raise it. */
export function AlertPage(props: AlertPageProps) {
  const t = useWords(words)
  const nav = useWords(navWords)
  const { storyId, title, alert, form } = props
  return (
    <StaffLayout
      title={t(alert ? 'title' : 'titleNone')}
      section="desk"
      nav={deskNav(nav)}
      reading
      error={Boolean(form && Object.keys(form.errors).length > 0)}
      before={<BackLink href={`/desk/stories/${storyId}`}>{t('back')}</BackLink>}
    >
      <ErrorSummary form={form} />
      <H1 caption={title}>{t(alert ? 'title' : 'titleNone')}</H1>
      <p>
        <a href="/about/safeguarding">{t('flow')}</a>
      </p>
      {alert ? <Open {...props} alert={alert} /> : <Raise storyId={storyId} form={form} />}
      <EscalationPart {...props} />
      {alert ? <Close storyId={storyId} form={form} /> : null}
      {props.earlier.length > 0 ? <Earlier earlier={props.earlier} /> : null}
    </StaffLayout>
  )
}

function Open({ storyId, alert, viewerId, form }: AlertPageProps & { alert: safeguarding.Alert }) {
  const t = useWords(words)
  const at = `/desk/stories/${storyId}/safeguarding`
  const isMine = alert.takenById === viewerId
  return (
    <>
      <AlertFacts alert={alert} />
      <ButtonGroup>
        {alert.takenBy === null ? (
          <Form action={`${at}/take`}>
            <Button>{t('take')}</Button>
          </Form>
        ) : null}
        {isMine ? (
          <Form action={`${at}/hand-on`}>
            <Button variant="secondary">{t('handOn')}</Button>
            <p class="quiet">{t('handOnHint')}</p>
          </Form>
        ) : null}
      </ButtonGroup>
      <Details summary={t('levelTitle')} open={Boolean(form?.errors.level)}>
        <Form action={`${at}/level`}>
          <Level value={alert.level} form={form} />
          <Button variant="secondary">{t('levelSave')}</Button>
        </Form>
      </Details>
    </>
  )
}

function Level({ value, form }: { value: safeguarding.Level | ''; form: FormState | undefined }) {
  const t = useWords(words)
  return (
    <Radios
      name="level"
      legend={t('levelTitle')}
      hint={value === '' ? undefined : t('levelHint')}
      value={value}
      form={form}
      options={safeguarding.levels.map((level) => ({
        value: level,
        text: t(level),
        hint: t(`${level}Hint`),
      }))}
    />
  )
}

/** Everything that is known of an alert, in the order in which it happened. */
function AlertFacts({ alert }: { alert: safeguarding.Alert }) {
  const t = useWords(words)
  const kind = useWords(markTypes)
  const day = sayDay(alert.raisedOn)
  const raised =
    alert.raisedBy === null
      ? t('raisedByAid', { day, kinds: alert.kinds.map((one) => kind(one)).join(', ') })
      : t('raisedBy', { day, name: alert.raisedBy, why: alert.why })
  const called = alert.calls.map((call) => t('calledLine', { name: call.name, day: sayDay(call.day) }))
  const taken =
    alert.takenBy && alert.takenAt
      ? t('takenBy', { name: alert.takenBy, time: sayTime(alert.takenAt) })
      : t('notTaken', { minutes: safeguarding.minutesToAnswer[alert.level] })
  const closed = alert.closedBy &&
    alert.closedAt && {
      key: t('closed'),
      value: t('closedBy', {
        name: alert.closedBy,
        time: sayTime(alert.closedAt),
        outcome: alert.outcome ? t(outcomeWords[alert.outcome]) : '',
      }),
    }
  return (
    <SummaryList
      rows={[
        { key: t('level'), value: t(alert.level) },
        { key: t('raised'), value: raised },
        { key: t('called'), value: called.length > 0 ? called.join('; ') : t('calledNobody') },
        { key: t('taken'), value: taken },
        ...(closed ? [closed] : []),
      ]}
    />
  )
}

function Close({ storyId, form }: Pick<AlertPageProps, 'storyId' | 'form'>) {
  const t = useWords(words)
  return (
    <section aria-labelledby="close">
      <H2 id="close">{t('closeTitle')}</H2>
      <Form action={`/desk/stories/${storyId}/safeguarding/close`}>
        <Radios
          name="outcome"
          legend={t('outcome')}
          hint={t('closeHint')}
          form={form}
          options={safeguarding.outcomes.map((one) => ({ value: one, text: t(outcomeWords[one]) }))}
        />
        <Button variant="secondary">{t('close')}</Button>
      </Form>
    </section>
  )
}

function Raise({ storyId, form }: Pick<AlertPageProps, 'storyId' | 'form'>) {
  const t = useWords(words)
  return (
    <Form action={`/desk/stories/${storyId}/safeguarding/raise`}>
      <p>{t('raiseIntro')}</p>
      <Level value="" form={form} />
      <Textarea name="why" label={t('why')} rows={3} form={form} />
      <Button>{t('raise')}</Button>
    </Form>
  )
}

function Earlier({ earlier }: Pick<AlertPageProps, 'earlier'>) {
  const t = useWords(words)
  return (
    <section aria-labelledby="earlier">
      <H2 id="earlier">{t('earlier')}</H2>
      {earlier.map((alert) => (
        <AlertFacts alert={alert} />
      ))}
    </section>
  )
}
