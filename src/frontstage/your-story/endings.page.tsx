import { useWords } from '../../platform/i18n/index.ts'
import { Button, ButtonGroup, Form, H1, PublicLayout } from '../../ui/index.ts'
import { endingsWords } from './endings-words.ts'
import { OwnPage } from './own-page.tsx'
import type { Ending } from './standing.ts'

type Key = keyof typeof endingsWords

interface Plan {
  title: Key
  lines: readonly Key[]
  button: Key
  /** Nobody can undo it. */
  final: boolean
}

const plans: Record<Ending | 'forget', Plan> = {
  hide: { title: 'hideTitle', lines: ['hide1', 'hide2', 'hide3'], button: 'hideButton', final: false },
  show: { title: 'showTitle', lines: ['show1'], button: 'showButton', final: false },
  undo: { title: 'undoTitle', lines: ['undo1'], button: 'undoButton', final: false },
  withdraw: {
    title: 'withdrawTitle',
    lines: ['withdraw1', 'withdraw2', 'withdraw3'],
    button: 'withdrawButton',
    final: true,
  },
  delete: {
    title: 'deleteTitle',
    lines: ['delete1', 'delete2', 'delete3', 'delete4'],
    button: 'deleteButton',
    final: false,
  },
  forget: {
    title: 'forgetTitle',
    lines: ['forget1', 'forget2', 'forget3', 'forget4'],
    button: 'forgetButton',
    final: true,
  },
}

export function EndingPage({ ending, back }: { ending: Ending; back: string }) {
  return <Confirm plan={plans[ending]} action={`${back}/${ending}`} back={back} />
}

export function ForgetPage() {
  return <Confirm plan={plans.forget} action="/your-story/forget" back="/your-story" />
}

function Confirm({ plan, action, back }: { plan: Plan; action: string; back: string }) {
  const t = useWords(endingsWords)
  return (
    <OwnPage title={t(plan.title)} back={back}>
      <H1 size="l">{t(plan.title)}</H1>
      <ul>
        {plan.lines.map((line) => (
          <li>{t(line)}</li>
        ))}
      </ul>
      {plan.final ? (
        <p>
          <strong>{t('cannotUndo')}</strong>
        </p>
      ) : null}
      <Form action={action}>
        <ButtonGroup>
          <Button variant={plan.final || plan === plans.delete ? 'warning' : 'primary'}>
            {t(plan.button)}
          </Button>
          <Button href={back} variant="secondary">
            {t('back')}
          </Button>
        </ButtonGroup>
      </Form>
    </OwnPage>
  )
}

export function ForgottenPage() {
  const t = useWords(endingsWords)
  return (
    <PublicLayout title={t('forgottenTitle')}>
      <H1>{t('forgottenTitle')}</H1>
      <p>{t('forgotten')}</p>
      <Button href="/stories">{t('forgottenLink')}</Button>
    </PublicLayout>
  )
}

export function StopPage({ token }: { token: string }) {
  const t = useWords(endingsWords)
  return (
    <PublicLayout title={t('stopTitle')}>
      <H1>{t('stopTitle')}</H1>
      <p>{t('stop1')}</p>
      <Form action={`/your-story/stop/${encodeURIComponent(token)}`}>
        <Button>{t('stopButton')}</Button>
      </Form>
    </PublicLayout>
  )
}

export function StoppedPage({ stopped }: { stopped: boolean }) {
  const t = useWords(endingsWords)
  const title = t(stopped ? 'stoppedTitle' : 'stopWrongTitle')
  return (
    <PublicLayout title={title}>
      <H1>{title}</H1>
      <p>{t(stopped ? 'stopped' : 'stopWrong')}</p>
      <Button href="/your-story">{t('ownPage')}</Button>
    </PublicLayout>
  )
}
