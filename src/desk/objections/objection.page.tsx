import type { deskView, objections } from '../../moderation/index.ts'
import type { FormState } from '../../platform/forms/index.ts'
import { sayDay, sayTime, useWords } from '../../platform/i18n/index.ts'
import {
  BackLink,
  Button,
  ButtonGroup,
  ErrorSummary,
  Form,
  H1,
  H2,
  Prose,
  StaffLayout,
  SummaryList,
  type SummaryRow,
} from '../../ui/index.ts'
import { deskNav, navWords } from '../nav.ts'
import { AnswerForm, ClosedPart } from './answer-part.tsx'
import { Due } from './objections.page.tsx'
import { words } from './words.ts'

export interface ObjectionPageProps {
  objection: objections.Objection
  notice: objections.Notice | null
  /** Whether a notice could be sent to the author now. */
  canBeReached: boolean
  record: readonly deskView.AuditLine[]
  now: Date
  form: FormState
}

/** One thing to look at again: what is asked, the clock, what can be done, and the answer. */
export function ObjectionPage(props: ObjectionPageProps) {
  const t = useWords(words)
  const nav = useWords(navWords)
  const { objection, form } = props
  const isClosed = objection.stage === 'closed'
  return (
    <StaffLayout
      title={objection.title}
      section="desk"
      nav={deskNav(nav)}
      reading
      error={Object.keys(form.errors).length > 0}
      before={<BackLink href="/desk/objections">{t('back')}</BackLink>}
    >
      <ErrorSummary form={form} />
      <H1 caption={t(objection.kind)}>{objection.title}</H1>
      <Facts {...props} />
      {isClosed ? <ClosedPart objection={objection} /> : <Open {...props} />}
      <Record record={props.record} />
    </StaffLayout>
  )
}

function Facts({ objection, notice, now }: ObjectionPageProps) {
  const t = useWords(words)
  const rows: SummaryRow[] = [
    { key: t('ground'), value: t(objection.ground) },
    {
      key: t('who'),
      value: [t(objection.kind), objection.organisation, objection.by].filter(Boolean).join(', '),
    },
    {
      key: t('received'),
      value: objection.receivedAt ? sayTime(objection.receivedAt) : sayDay(objection.receivedOn),
    },
    ...(objection.stage === 'closed' ? [] : [{ key: t('stage'), value: t(objection.stage) }]),
    ...(objection.stage === 'closed' ? [] : [{ key: t('due'), value: <Due one={objection} now={now} /> }]),
    { key: t('clock'), value: t(objection.nation) },
    ...(notice ? noticeRows(notice, t) : [{ key: t('theirWords'), value: <Prose text={objection.words} /> }]),
  ]
  return (
    <>
      <SummaryList rows={rows} />
      <p>
        <a href={`/desk/stories/${objection.storyId}`}>{t('story')}</a>
      </p>
    </>
  )
}

type SayHere = ReturnType<typeof useWords<keyof typeof words>>

function noticeRows(notice: objections.Notice, t: SayHere): SummaryRow[] {
  const parts = ['statement', 'meaning', 'wrongParts', 'whyDefamatory'] as const
  return [
    { key: t('noticeName'), value: notice.name },
    { key: t('shared'), value: t(notice.sharesDetails ? 'yes' : 'no') },
    ...parts.map((part) => ({ key: t(part), value: <Prose text={notice[part]} /> })),
    ...(notice.forwardedAt ? [{ key: t('sentToAuthor'), value: sayTime(notice.forwardedAt) }] : []),
    ...(notice.authorBy ? [{ key: t('authorBy'), value: sayDay(notice.authorBy) }] : []),
    ...(notice.wish ? [{ key: t('authorWish'), value: wishOf(notice, t) }] : []),
  ]
}

function wishOf({ wish, authorShares }: objections.Notice, t: SayHere): string {
  if (wish === 'remove') return t('wishRemove')
  return t(authorShares ? 'wishShares' : 'wishKeep')
}

function Open(props: ObjectionPageProps) {
  const { objection } = props
  return (
    <>
      {objection.kind === 'notice' && objection.stage === 'waiting' ? <AskAuthor {...props} /> : null}
      {objection.kind === 'appeal' ? null : <DoFirst objection={objection} />}
      <AnswerForm objection={objection} form={props.form} />
    </>
  )
}

function AskAuthor({ objection, canBeReached }: ObjectionPageProps) {
  const t = useWords(words)
  return (
    <section aria-labelledby="ask">
      <H2 id="ask">{t('contactTitle')}</H2>
      {canBeReached ? (
        <>
          <p>{t('contactLead')}</p>
          <Form action={`/desk/objections/${objection.id}/ask-author`}>
            <Button>{t('contactButton')}</Button>
          </Form>
        </>
      ) : (
        <p>{t('contactNone')}</p>
      )}
    </section>
  )
}

function DoFirst({ objection }: Pick<ObjectionPageProps, 'objection'>) {
  const t = useWords(words)
  const story = `/desk/stories/${objection.storyId}`
  return (
    <section aria-labelledby="first">
      <H2 id="first">{t('doTitle')}</H2>
      <p>{t('doLead')}</p>
      <ButtonGroup>
        <Button href={`${story}/edit`} variant="secondary">
          {t('doEdit')}
        </Button>
        <Button href={`${story}/services`} variant="secondary">
          {t('doServices')}
        </Button>
        <Button href={`${story}/unpublish`} variant="secondary">
          {t('doView')}
        </Button>
        <Button href={`${story}/takedown`} variant="secondary">
          {t('doDown')}
        </Button>
      </ButtonGroup>
    </section>
  )
}

function Record({ record }: Pick<ObjectionPageProps, 'record'>) {
  const t = useWords(words)
  return (
    <section aria-labelledby="record">
      <H2 id="record">{t('record')}</H2>
      <ol>
        {record.map(({ at, day, by, verb }) => (
          <li>
            {at ? sayTime(at) : sayDay(day)}: {by} {verb}
          </li>
        ))}
      </ol>
    </section>
  )
}
