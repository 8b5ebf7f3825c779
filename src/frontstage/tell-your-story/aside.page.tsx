import type { FormState } from '../../platform/forms/index.ts'
import { useWords } from '../../platform/i18n/index.ts'
import { Button, ButtonGroup, Form, H1, H2, Markdown, Radios } from '../../ui/index.ts'
import { asideWords } from './aside-words.ts'
import { TellPage } from './tell-page.tsx'
import { words } from './words.ts'

/** For somebody under 16: plain words of their own, and how to go on together with a grown-up. */
export function YoungPage() {
  const t = useWords(asideWords)
  return (
    <TellPage title={t('youngTitle')} back="/tell-your-story/age">
      <H1 size="l">{t('youngTitle')}</H1>
      <p>{t('young1')}</p>
      <p>{t('young2')}</p>
      <p>{t('young3')}</p>
      <p>{t('young4')}</p>
      <Form action="/tell-your-story/under-16">
        <Button>{t('youngReady')}</Button>
      </Form>
      <p>{t('youngLater')}</p>
    </TellPage>
  )
}

const parts = ['patient', 'carer', 'parent', 'relative', 'friend'] as const
const routes = ['staffRoute1', 'staffRoute2', 'staffRoute3', 'staffRoute4'] as const

/** For somebody who works there: where to speak up, and that they may tell as a patient or relative. */
export function WorksTherePage({ form }: { form: FormState }) {
  const t = useWords(asideWords)
  const said = useWords(words)
  return (
    <TellPage title={t('staffTitle')} back="/tell-your-story/who" form={form}>
      <H1 size="l">{t('staffTitle')}</H1>
      <p>{t('staff1')}</p>
      <p>{t('staff2')}</p>
      <ul>
        {routes.map((route) => (
          <li>{t(route)}</li>
        ))}
      </ul>
      <p>{t('staff3')}</p>
      <Form action="/tell-your-story/if-you-work-there" form={form}>
        <Radios
          name="who"
          legend={t('staffPart')}
          legendSize="m"
          form={form}
          options={parts.map((part) => ({ value: part, text: said(part) }))}
        />
        <Button>{said('next')}</Button>
      </Form>
    </TellPage>
  )
}

interface HelpPageProps {
  /** Markdown: what the words call for. */
  first: string
  /** What helps anybody; null where that is said already. */
  more: string | null
  /** The person did not ask for this page; their words led here. */
  isLed: boolean
  /** Where the telling goes on; null for somebody who has not begun. */
  on: string | null
}

/** Whom to turn to now. The words are kept; going on is one press. */
export function HelpPage({ first, more, isLed, on }: HelpPageProps) {
  const t = useWords(asideWords)
  return (
    <TellPage title={t('helpTitle')} back={on ?? '/tell-your-story'} isHelp>
      <H1 size="l">{t('helpTitle')}</H1>
      {isLed ? <p>{t('helpLead')}</p> : null}
      <Markdown text={first} />
      {more ? <H2>{t('helpMore')}</H2> : null}
      {more ? <Markdown text={more} /> : null}
      <p>{t('helpNotRead')}</p>
      <Button href={on ?? '/tell-your-story'}>{t(on ? 'helpOn' : 'helpTop')}</Button>
    </TellPage>
  )
}

export function ThrowAwayPage({ on }: { on: string }) {
  const t = useWords(words)
  return (
    <TellPage title={t('throwTitle')} back={on}>
      <H1 size="l">{t('throwTitle')}</H1>
      <p>{t('throwBody')}</p>
      <Form action="/tell-your-story/throw-away">
        <ButtonGroup>
          <Button variant="warning">{t('throwButton')}</Button>
          <Button href={on} variant="secondary">
            {t('throwBack')}
          </Button>
        </ButtonGroup>
      </Form>
    </TellPage>
  )
}
