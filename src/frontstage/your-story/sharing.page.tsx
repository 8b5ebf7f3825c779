import type { FormState } from '../../platform/forms/index.ts'
import { sayDay, useWords } from '../../platform/i18n/index.ts'
import type { SharingRequest } from '../../sharing/index.ts'
import { Button, ButtonGroup, Form, H1, H2, H3, InsetText, SummaryList } from '../../ui/index.ts'
import { OwnPage } from './own-page.tsx'
import { words } from './sharing-words.ts'

interface SharingPageProps {
  /** The address of the author's own story. */
  path: string
  requests: SharingRequest[]
  form: FormState
}

/** Who asked to use the story elsewhere, where the author says yes or no, and where it was used. */
export function SharingPage({ path, requests, form }: SharingPageProps) {
  const t = useWords(words)
  return (
    <OwnPage title={t('title')} back={path} form={form}>
      <H1>{t('title')}</H1>
      <p>{t('lead')}</p>
      {requests.length === 0 ? <p>{t('none')}</p> : null}
      {requests.map((request) => (
        <Request request={request} path={`${path}/sharing/${request.publicId}`} />
      ))}
    </OwnPage>
  )
}

/** On the page of the story: what waits, and the way to the rest; nothing while nobody asked. */
export function SharingPart({ path, requests }: Omit<SharingPageProps, 'form'>) {
  const t = useWords(words)
  const count = requests.filter(({ state }) => state === 'asked').length
  if (requests.length === 0) return null
  return (
    <section aria-labelledby="sharing">
      <H2 id="sharing">{t('part')}</H2>
      {count > 0 ? <InsetText>{t('waiting', { count })}</InsetText> : null}
      <p>
        <a href={`${path}/sharing`}>{t(count > 0 ? 'toAnswer' : 'toSharing')}</a>
      </p>
    </section>
  )
}

function Request({ request, path }: { request: SharingRequest; path: string }) {
  const t = useWords(words)
  const { kind, what, place, planned, seenBy, organisation } = request
  return (
    <section>
      <H2>{t('asks', { organisation })}</H2>
      <SummaryList
        rows={[
          { key: t('kind'), value: t(kind) },
          { key: t('what'), value: what },
          { key: t('place'), value: place },
          { key: t('planned'), value: planned },
          { key: t('seenBy'), value: seenBy },
        ]}
      />
      <p>{t('by', { name: request.by || request.role, day: sayDay(request.askedOn) })}</p>
      <Standing request={request} path={path} />
      <Uses request={request} />
    </section>
  )
}

function Standing({ request, path }: { request: SharingRequest; path: string }) {
  const t = useWords(words)
  const { state, consent, answeredOn } = request
  if (state === 'asked') return <YesOrNo path={path} />
  if (!consent) return <InsetText>{t('saidNo', { day: sayDay(answeredOn ?? request.askedOn) })}</InsetText>
  if (consent.takenBackOn) return <InsetText>{t('tookBack', { day: sayDay(consent.takenBackOn) })}</InsetText>
  return (
    <>
      <InsetText>{t('saidYes', { day: sayDay(consent.givenOn) })}</InsetText>
      <Form action={`${path}/back`}>
        <Button variant="secondary">{t('takeBack')}</Button>
      </Form>
    </>
  )
}

function YesOrNo({ path }: { path: string }) {
  const t = useWords(words)
  return (
    <Form action={path}>
      <p>{t('yesMeans')}</p>
      <ButtonGroup>
        <Button name="answer" value="yes">
          {t('yes')}
        </Button>
        <Button name="answer" value="no" variant="secondary">
          {t('no')}
        </Button>
      </ButtonGroup>
    </Form>
  )
}

function Uses({ request: { uses, consent } }: { request: SharingRequest }) {
  const t = useWords(words)
  if (!consent) return null
  if (uses.length === 0) return <p>{t('unused')}</p>
  return (
    <>
      <H3>{t('used')}</H3>
      <ul>
        {uses.map(({ usedOn, setting, people }) => (
          <li>{t('usedOn', { day: sayDay(usedOn), setting: t(setting), people })}</li>
        ))}
      </ul>
    </>
  )
}
