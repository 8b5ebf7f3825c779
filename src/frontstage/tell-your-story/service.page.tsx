import type { FoundService } from '../../organisations/index.ts'
import type { FormState } from '../../platform/forms/index.ts'
import { useWords } from '../../platform/i18n/index.ts'
import { Button, Form, H1, H2, PickList, SearchBox, Textarea } from '../../ui/index.ts'
import { distance } from '../services/found-list.tsx'
import { words as serviceWords } from '../services/words.ts'
import { pathBefore } from './journey.ts'
import type { StepContext } from './step.ts'
import { ChosenServices } from './steps/service.tsx'
import { placeOf } from './take-step.tsx'
import { TellPage } from './tell-page.tsx'
import { words } from './words.ts'

export interface Found {
  q: string
  services: FoundService[]
  more: boolean
  /** What was looked for in place of what was typed. */
  corrected: string | null
  problem: string | null
}

interface ServicePageProps {
  context: StepContext
  form: FormState
  found: Found | null
}

export function ServicePage({ context, form, found }: ServicePageProps) {
  const { t, answers } = context
  const problem = found?.problem ? { ...form, errors: { ...form.errors, q: found.problem } } : form
  return (
    <TellPage
      title={t('serviceStep')}
      back={pathBefore('service', answers)}
      form={problem}
      step={placeOf('service', answers)}
    >
      <H1 size="l">{t('serviceStep')}</H1>
      <ChosenServices services={answers.services ?? []} unlisted={answers.unlisted ?? ''} />
      <SearchBox
        action="/tell-your-story/service"
        label={t('serviceSearch')}
        hint={t('serviceHint')}
        button={t('serviceButton')}
        value={found?.q ?? ''}
      />
      {found ? <Results found={found} /> : null}
      <p>
        <a href="/tell-your-story/service/not-found">{t('serviceCannot')}</a>
      </p>
    </TellPage>
  )
}

function Results({ found }: { found: Found }) {
  const t = useWords(words)
  const inWords = useServiceWords()
  if (found.problem) return null
  if (found.services.length === 0) return <p role="status">{t('serviceNone', { q: found.q })}</p>
  return (
    <section aria-labelledby="found">
      <H2 id="found">{t('serviceFound', { count: found.services.length })}</H2>
      {found.corrected ? <p>{t('serviceCorrected', { q: found.corrected })}</p> : null}
      <PickList
        items={found.services.map((service) => ({ ...inWords(service), action: <Add service={service} /> }))}
      />
      {found.more ? <p>{t('serviceMore')}</p> : null}
    </section>
  )
}

function useServiceWords() {
  const t = useWords(serviceWords)
  return (service: FoundService) => {
    const { name, organisationName, place, postcode } = service
    const where = [organisationName, [place, postcode].filter(Boolean).join(' '), distance(t, service)]
    return { text: name, detail: where.filter(Boolean).join(' · ') }
  }
}

function Add({ service: { code, name } }: { service: FoundService }) {
  const t = useWords(words)
  return (
    <Form action="/tell-your-story/service/add">
      <input type="hidden" name="code" value={code} />
      <Button variant="secondary" small>
        {t('serviceAdd')} <span class="nhsuk-u-visually-hidden">{name}</span>
      </Button>
    </Form>
  )
}

export function UnlistedPage({ context, form }: { context: StepContext; form: FormState }) {
  const { t } = context
  return (
    <TellPage title={t('serviceCannot')} back="/tell-your-story/service" form={form}>
      <Form action="/tell-your-story/service/not-found" form={form}>
        <Textarea
          name="unlisted"
          label={t('serviceUnlistedLabel')}
          labelSize="l"
          pageHeading
          hint={t('serviceUnlistedHint')}
          rows={3}
          form={form}
        />
        <Button>{t('serviceUnlistedSave')}</Button>
      </Form>
    </TellPage>
  )
}
