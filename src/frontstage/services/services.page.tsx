import type { FinderAnswer } from '../../organisations/index.ts'
import type { FormState } from '../../platform/forms/index.ts'
import { useWords } from '../../platform/i18n/index.ts'
import {
  Button,
  Chip,
  Chips,
  EmptyState,
  ErrorSummary,
  Form,
  H1,
  H2,
  InsetText,
  Pagination,
  PublicLayout,
  TextInput,
} from '../../ui/index.ts'
import { FoundList } from './found-list.tsx'
import { words } from './words.ts'

/** What was asked for, as the address has it. */
export interface Asked {
  q: string
  near: string
  letter: string
  after: string
}

interface ServicesPageProps {
  asked: Asked
  form: FormState
  answer: FinderAnswer
}

export function ServicesPage({ asked, form, answer }: ServicesPageProps) {
  const t = useWords(words)
  const what = [asked.q, asked.near].filter(Boolean).join(', ')
  return (
    <PublicLayout title={what ? t('titleWith', { what }) : t('title')} current="services">
      <ErrorSummary form={form} />
      <H1>{t('title')}</H1>
      <p class="nhsuk-lede-text">{t('lead')}</p>
      <Form action="/services" method="get" label={t('formLabel')}>
        <TextInput name="q" type="search" label={t('name')} hint={t('nameHint')} form={form} />
        <TextInput name="near" label={t('near')} hint={t('nearHint')} form={form} width={20} />
        <Button>{t('search')}</Button>
      </Form>
      {answer.problem ? null : <Results asked={asked} answer={answer} />}
    </PublicLayout>
  )
}

function Results({ asked, answer }: Pick<ServicesPageProps, 'asked' | 'answer'>) {
  const t = useWords(words)
  const searched = asked.q !== '' || asked.near !== ''
  const heading = useHeading(asked, answer)
  if (answer.services.length === 0 && searched) return <NothingFound />
  return (
    <section aria-labelledby="results">
      <H2 id="results">{heading}</H2>
      {searched ? null : <Letters current={asked.letter} />}
      {answer.corrected ? <InsetText>{t('corrected', { words: answer.corrected })}</InsetText> : null}
      {answer.services.length > 0 ? (
        <FoundList services={answer.services} label={heading} />
      ) : (
        <p>{t('noneYet')}</p>
      )}
      <Pagination
        previous={asked.after ? { href: addressOf({ ...asked, after: '' }), text: t('firstPage') } : null}
        next={answer.next ? { href: addressOf({ ...asked, after: answer.next }), text: t('morePage') } : null}
      />
    </section>
  )
}

function useHeading({ q, near, letter }: Asked, { services }: FinderAnswer): string {
  const t = useWords(words)
  if (services[0] && services[0].distanceKm !== null) return t('nearestHeading')
  if (q || near) return t('foundHeading')
  return letter ? t('letterHeading', { letter: letter.toUpperCase() }) : t('allHeading')
}

function NothingFound() {
  const t = useWords(words)
  return (
    <EmptyState
      heading={t('nothingHeading')}
      action={
        <Button href="/tell-your-story" variant="secondary">
          {t('tell')}
        </Button>
      }
    >
      <p>{t('nothingTips')}</p>
      <p>{t('nothingTell')}</p>
    </EmptyState>
  )
}

const alphabet = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']

function Letters({ current }: { current: string }) {
  const t = useWords(words)
  return (
    <nav aria-label={t('letters')}>
      <Chips>
        {[
          <Chip href="/services" current={current === ''}>
            {t('everyLetter')}
          </Chip>,
          ...alphabet.map((letter) => (
            <Chip
              href={`/services?letter=${letter.toLowerCase()}`}
              current={current.toUpperCase() === letter}
            >
              {letter}
            </Chip>
          )),
        ]}
      </Chips>
    </nav>
  )
}

function addressOf(asked: Asked): string {
  const query = new URLSearchParams(Object.entries(asked).filter(([, value]) => value !== '')).toString()
  return query ? `/services?${query}` : '/services'
}
