import { get, notFound, page, post, type Route, seeOther, type Visit } from '../../platform/http/index.ts'
import { sayDay, useWords } from '../../platform/i18n/index.ts'
import { lookAtReport, type ReportedMessage, reportedMessages } from '../../relay/index.ts'
import { Button, ButtonGroup, EmptyState, Form, H1, H2, Prose, StaffLayout } from '../../ui/index.ts'
import { deskNav, navWords } from '../nav.ts'
import { words } from './words.ts'

/** Messages of the relay that one of the two asked a moderator to look at (R45). */
export const routes: readonly Route[] = [
  get('/desk/relay', { for: 'moderator' }, showReported),
  post('/desk/relay/:message', { for: 'moderator' }, settle),
]

async function showReported({ app }: Visit) {
  return page(<ReportedPage messages={await reportedMessages(app.db)} />)
}

async function settle(visit: Visit) {
  const messageId = Number(visit.params.message)
  if (!Number.isSafeInteger(messageId)) return notFound()
  const looked = { messageId, stop: visit.body.do === 'stop' }
  await visit.app.work((work) => lookAtReport(work, looked, `account ${visit.staff.accountId}`))
  return seeOther('/desk/relay')
}

function ReportedPage({ messages }: { messages: ReportedMessage[] }) {
  const t = useWords(words)
  const nav = useWords(navWords)
  return (
    <StaffLayout title={t('title')} section="desk" nav={deskNav(nav)} current="/desk/relay">
      <H1>{t('title')}</H1>
      <p>{t('lead')}</p>
      {messages.length === 0 ? <EmptyState heading={t('none')}>{t('noneBody')}</EmptyState> : null}
      {messages.map((message) => (
        <Reported message={message} />
      ))}
    </StaffLayout>
  )
}

function Reported({ message }: { message: ReportedMessage }) {
  const t = useWords(words)
  const { member, organisation, sentOn } = message
  const said = { member, organisation, day: sayDay(sentOn) }
  return (
    <section>
      <H2>{t(message.sentBy === 'staff' ? 'byStaff' : 'byAuthor', said)}</H2>
      <Prose text={message.body} />
      <Form action={`/desk/relay/${message.id}`}>
        <ButtonGroup>
          <Button name="do" value="go" variant="secondary">
            {t('letGo')}
          </Button>
          <Button name="do" value="stop" variant="warning">
            {t('stop')}
          </Button>
        </ButtonGroup>
      </Form>
    </section>
  )
}
