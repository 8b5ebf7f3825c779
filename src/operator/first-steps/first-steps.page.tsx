import type { ComponentChildren } from 'preact'
import { sayDay, useWords } from '../../platform/i18n/index.ts'
import { Button, Form, H1, H2, Tag } from '../../ui/index.ts'
import { OperatorPage } from '../frame/operator-page.tsx'
import type { Steps } from './steps.ts'
import { words } from './words.ts'

export function FirstStepsPage({ steps }: { steps: Steps }) {
  const t = useWords(words)
  return (
    <OperatorPage title={t('title')} current="/operator/first-steps" reading>
      <H1>{t('title')}</H1>
      <p>{t('lead')}</p>
      <Step title={t('person')} state="done">
        <p>{t('personDone', { count: steps.operators })}</p>
        {steps.operators === 1 ? <p>{t('second')}</p> : null}
        <Button href="/operator/people/add" variant="secondary">
          {t('addPerson')}
        </Button>
      </Step>
      <TestMail mail={steps.mail} />
      <Step title={t('organisation')} state={steps.organisation.done ? 'done' : 'open'}>
        <p>
          {steps.organisation.done
            ? t('organisationDone', { count: steps.organisation.count })
            : t('organisationNone')}
        </p>
        <Button href="/operator/organisations" variant="secondary">
          {t('toOrganisations')}
        </Button>
      </Step>
      <section>
        <H2>{t('moderators')}</H2>
        <p>{t('moderatorsBody')}</p>
        <Button href="/operator/people/add?role=moderator" variant="secondary">
          {t('addModerator')}
        </Button>
      </section>
    </OperatorPage>
  )
}

interface StepProps {
  title: string
  state: 'done' | 'open' | 'waits'
  children: ComponentChildren
}

const tones = { done: 'neutral', open: 'action', waits: 'waiting' } as const

function Step({ title, state, children }: StepProps) {
  const t = useWords(words)
  return (
    <section>
      <H2>
        {title} <Tag tone={tones[state]}>{t(state)}</Tag>
      </H2>
      {children}
    </section>
  )
}

function TestMail({ mail }: { mail: Steps['mail'] }) {
  const t = useWords(words)
  const waits = mail.last?.state === 'waiting'
  return (
    <Step title={t('mail')} state={mail.done ? 'done' : waits ? 'waits' : 'open'}>
      <p>{stateOfMail(t, mail)}</p>
      {waits ? null : (
        <Form action="/operator/first-steps/test-mail">
          <Button variant={mail.done ? 'secondary' : 'primary'}>{t(mail.last ? 'sendAgain' : 'send')}</Button>
        </Form>
      )}
    </Step>
  )
}

function stateOfMail(
  t: ReturnType<typeof useWords<keyof typeof words>>,
  { last, hasServer }: Steps['mail'],
): string {
  if (last?.state === 'sent') return t('mailSent', { day: sayDay(last.sentOn ?? '') })
  if (last?.state === 'dead') return t('mailDead', { error: last.error })
  if (last?.state === 'waiting') return t(hasServer ? 'mailWaiting' : 'mailWaitingNoServer')
  return t(hasServer ? 'mailReady' : 'mailNoServer')
}
