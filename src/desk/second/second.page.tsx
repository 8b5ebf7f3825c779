import { deskView } from '../../moderation/index.ts'
import type { FormState } from '../../platform/forms/index.ts'
import { useWords } from '../../platform/i18n/index.ts'
import {
  BackLink,
  Button,
  EmptyState,
  ErrorSummary,
  Form,
  H1,
  H2,
  Letter,
  Radios,
  StaffLayout,
  Table,
} from '../../ui/index.ts'
import { deskNav, navWords } from '../nav.ts'
import { words } from './words.ts'

export interface SecondPageProps {
  agreement: { verdict: deskView.welfare.Agreement; criticality: deskView.welfare.Agreement }
  waiting: readonly deskView.welfare.SecondText[]
}

/** How far moderators agree, with the numbers behind it, and what waits for a second reading. */
export function SecondPage({ agreement, waiting }: SecondPageProps) {
  const t = useWords(words)
  const nav = useWords(navWords)
  return (
    <StaffLayout title={t('title')} section="desk" nav={deskNav(nav)} current="/desk/second">
      <H1>{t('title')}</H1>
      <p>{t('intro')}</p>
      <H2>{t('agreement')}</H2>
      {agreement.verdict.n === 0 ? <p>{t('none')}</p> : <Agreements agreement={agreement} />}
      <H2>{t('waiting')}</H2>
      {waiting.length === 0 ? <EmptyState heading={t('waiting')}>{t('waitingNone')}</EmptyState> : null}
      <ul>
        {waiting.map(({ id, title }) => (
          <li>
            {title} –{' '}
            <a href={`/desk/second/${id}`}>
              {t('read')}
              <span class="nhsuk-u-visually-hidden">{t('readOf', { title })}</span>
            </a>
          </li>
        ))}
      </ul>
    </StaffLayout>
  )
}

function Agreements({ agreement }: Pick<SecondPageProps, 'agreement'>) {
  const t = useWords(words)
  const row = (name: string, { n, same, kappa }: deskView.welfare.Agreement) => [
    name,
    n,
    same === null ? t('notYet') : t('percent', { share: Math.round(same * 100) }),
    kappa === null ? t('notYet') : kappa.toFixed(2),
  ]
  return (
    <>
      <Table
        caption={t('agreement')}
        captionHidden
        rowHeads
        figures={[1, 2, 3]}
        head={[t('what'), t('n'), t('same'), t('kappa')]}
        rows={[row(t('verdict'), agreement.verdict), row(t('criticality'), agreement.criticality)]}
      />
      <p class="quiet">{t('kappaHint')}</p>
    </>
  )
}

export interface SecondTextPageProps {
  text: deskView.welfare.SecondText
  form?: FormState | undefined
}

/** One text, read blind. */
export function SecondTextPage({ text, form }: SecondTextPageProps) {
  const t = useWords(words)
  const nav = useWords(navWords)
  return (
    <StaffLayout
      title={t('readTitle')}
      section="desk"
      nav={deskNav(nav)}
      reading
      error={Boolean(form && Object.keys(form.errors).length > 0)}
      before={<BackLink href="/desk/second">{t('back')}</BackLink>}
    >
      <ErrorSummary form={form} />
      <H1>{t('readTitle')}</H1>
      <p>{t('blind')}</p>
      <Letter small level={2} title={text.title} body={text.body} byline={text.screenName} />
      <Form action={`/desk/second/${text.id}`}>
        <Radios
          name="verdict"
          legend={t('wouldDo')}
          form={form}
          options={deskView.welfare.secondVerdicts.map((verdict) => ({ value: verdict, text: t(verdict) }))}
        />
        <Radios
          name="criticality"
          legend={t('level')}
          form={form}
          inline
          options={['0', '1', '2', '3', '4', '5'].map((level) => ({ value: level, text: level }))}
        />
        <Button>{t('save')}</Button>
      </Form>
    </StaffLayout>
  )
}
