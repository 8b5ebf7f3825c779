import type { Day } from '../../platform/clock/index.ts'
import type { FormState } from '../../platform/forms/index.ts'
import { sayDay, useWords } from '../../platform/i18n/index.ts'
import { type PublicResponse, writing } from '../../responses/index.ts'
import { Button, Form, H1, InsetText, InvitationNote, Textarea } from '../../ui/index.ts'
import { OwnPage } from './own-page.tsx'
import { words } from './taking-part-words.ts'

interface TakingPartView {
  /** The address of the author's own story. */
  path: string
  response: PublicResponse
  /** The day on which the author said that they would like to come; null while they have not. */
  signedOn: Day | null
  today: Day
}

/** Where an author says that they would like to come, and takes it back. */
export function TakingPartPage({ view, form }: { view: TakingPartView; form: FormState }) {
  const t = useWords(words)
  const { path, response } = view
  return (
    <OwnPage title={t('title')} back={path} form={form}>
      <H1>{t('title')}</H1>
      <Invitation response={response} today={view.today} />
      <p>{t('lead', { name: hostOf(response) })}</p>
      <Coming view={view} form={form} />
    </OwnPage>
  )
}

function Coming({
  view: { path, response, signedOn, today },
  form,
}: {
  view: TakingPartView
  form: FormState
}) {
  const t = useWords(words)
  const action = `${path}/take-part/${response.publicId}`
  if (signedOn)
    return (
      <>
        <InsetText>{t('came', { day: sayDay(signedOn) })}</InsetText>
        <p>
          <a href={`${path}/messages`}>{t('toMessages')}</a>
        </p>
        <Form action={`${action}/withdraw`}>
          <Button variant="secondary">{t('withdraw')}</Button>
        </Form>
      </>
    )
  if (hasEnded(response, today)) return null
  return (
    <Form action={action} form={form}>
      <Textarea
        name="message"
        label={t('message', { name: hostOf(response) })}
        hint={t('messageHint')}
        rows={4}
        form={form}
      />
      <Button>{t('come')}</Button>
    </Form>
  )
}

/** An invitation beneath an answer on the author's own page, with the way to say yes. */
export function InvitationPart(props: Omit<TakingPartView, 'signedOn'> & { signedOn: Day | undefined }) {
  const t = useWords(words)
  const { path, response, signedOn, today } = props
  if (!response.invitation) return null
  const href = `${path}/take-part/${response.publicId}`
  const { what } = response.invitation
  return (
    <>
      <Invitation response={response} today={today} />
      {signedOn ? <p>{t('came', { day: sayDay(signedOn) })}</p> : null}
      {signedOn || !hasEnded(response, today) ? (
        <p>
          <a href={href}>
            {t(signedOn ? 'take' : 'come')}
            <span class="nhsuk-u-visually-hidden">{t('comeAbout', { what })}</span>
          </a>
        </p>
      ) : null}
    </>
  )
}

function Invitation({ response, today }: { response: PublicResponse; today: Day }) {
  const { invitation, name, role } = response
  if (!invitation) return null
  const host = [name, role].filter(Boolean).join(', ')
  return <InvitationNote {...invitation} host={host} hasEnded={hasEnded(response, today)} />
}

function hasEnded({ invitation }: PublicResponse, today: Day): boolean {
  return invitation === null || invitation.hostLeft || writing.isOver(invitation, today)
}

function hostOf({ name, role }: PublicResponse): string {
  return name || role
}
