import type { authorContact } from '../../authors/index.ts'
import type { Day } from '../../platform/clock/index.ts'
import type { FormState } from '../../platform/forms/index.ts'
import { sayDay, useWords } from '../../platform/i18n/index.ts'
import { Button, ButtonGroup, Form, H1, InsetText, PublicLayout, TextInput } from '../../ui/index.ts'
import { endingsWords } from './endings-words.ts'
import { OwnPage } from './own-page.tsx'

interface ContactPageProps {
  contact: authorContact.Contact | null
  /** The day since which a new address waits to be confirmed. */
  awaited: Day | null
  form: FormState
}

/** Whether we have an address, and everything that can be done with it. The address itself is never shown: it is sealed. */
export function ContactPage({ contact, awaited, form }: ContactPageProps) {
  const t = useWords(endingsWords)
  return (
    <OwnPage title={t('contactTitle')} back="/your-story" form={form}>
      <H1 size="l">{t('contactTitle')}</H1>
      <p>{contact ? t('contactHas', { day: sayDay(contact.keptSince) }) : t('contactNone')}</p>
      {awaited ? <InsetText>{t('contactAwaited', { day: sayDay(awaited) })}</InsetText> : null}
      {contact?.undeliverable ? <InsetText>{t('contactBad')}</InsetText> : null}
      <Form action="/your-story/contact" form={form}>
        <TextInput
          name="email"
          type="email"
          inputmode="email"
          autocomplete="email"
          spellcheck={false}
          label={t(contact ? 'contactLabel' : 'contactFirstLabel')}
          form={form}
        />
        <Button>{t('contactSave')}</Button>
      </Form>
      <p>{t('contactAsks')}</p>
      {contact ? <AddressButtons wantsUpdates={contact.wantsUpdates} /> : null}
    </OwnPage>
  )
}

function AddressButtons({ wantsUpdates }: { wantsUpdates: boolean }) {
  const t = useWords(endingsWords)
  return (
    <>
      <Form action={wantsUpdates ? '/your-story/contact/stop' : '/your-story/contact/start'}>
        <Button variant="secondary">{t(wantsUpdates ? 'contactStop' : 'contactStart')}</Button>
      </Form>
      <p>{t('contactForgetHint')}</p>
      <Form action="/your-story/contact/forget">
        <ButtonGroup>
          <Button variant="warning">{t('contactForget')}</Button>
        </ButtonGroup>
      </Form>
    </>
  )
}

const stages = {
  asked: ['addressTitle', 'addressBody'],
  confirmed: ['addressDoneTitle', 'addressDone'],
  ended: ['addressEndedTitle', 'addressEnded'],
} as const

/** What a mail that asks about an address leads to: the question, that it is answered, or that the link has ended. */
export function AddressPage({ link, stands }: { link: string; stands: keyof typeof stages }) {
  const t = useWords(endingsWords)
  const [title, body] = stages[stands]
  return (
    <PublicLayout title={t(title)}>
      <H1>{t(title)}</H1>
      <p>{t(body)}</p>
      {stands === 'asked' ? (
        <>
          <p>{t('addressNot')}</p>
          <Form action={`/your-story/address/${encodeURIComponent(link)}`}>
            <Button>{t('addressButton')}</Button>
          </Form>
        </>
      ) : (
        <Button href="/your-story">{t('ownPage')}</Button>
      )}
    </PublicLayout>
  )
}
