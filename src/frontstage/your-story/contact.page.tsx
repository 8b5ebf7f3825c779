import type { authorContact } from '../../authors/index.ts'
import type { FormState } from '../../platform/forms/index.ts'
import { sayDay, useWords } from '../../platform/i18n/index.ts'
import { Button, ButtonGroup, Form, H1, InsetText, TextInput } from '../../ui/index.ts'
import { endingsWords } from './endings-words.ts'
import { OwnPage } from './own-page.tsx'

interface ContactPageProps {
  contact: authorContact.Contact | null
  form: FormState
}

/** Whether we have an address, and everything that can be done with it. The address itself is never shown: it is sealed. */
export function ContactPage({ contact, form }: ContactPageProps) {
  const t = useWords(endingsWords)
  return (
    <OwnPage title={t('contactTitle')} back="/your-story" form={form}>
      <H1 size="l">{t('contactTitle')}</H1>
      <p>{contact ? t('contactHas', { day: sayDay(contact.keptSince) }) : t('contactNone')}</p>
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
