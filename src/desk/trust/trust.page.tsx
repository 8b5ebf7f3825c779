import type { FormState } from '../../platform/forms/index.ts'
import { sayTime, useWords } from '../../platform/i18n/index.ts'
import { checking } from '../../responses/index.ts'
import { Button, ErrorSummary, Form, H1, H2, StaffLayout, Table, TextInput } from '../../ui/index.ts'
import { deskNav, navWords } from '../nav.ts'
import { words } from './words.ts'

export interface TrustPageProps {
  list: readonly checking.trust.ReadFirst[]
  form?: FormState | undefined
}

/** The table by which answers are public before they are read, and whoever is read first all the same. */
export function TrustPage({ list, form }: TrustPageProps) {
  const t = useWords(words)
  const nav = useWords(navWords)
  return (
    <StaffLayout
      title={t('title')}
      section="desk"
      nav={deskNav(nav)}
      current="/desk/trust"
      error={Boolean(form && Object.keys(form.errors).length > 0)}
    >
      <ErrorSummary form={form} />
      <H1>{t('title')}</H1>
      <p>{t('intro')}</p>
      <Rules />
      <H2>{t('list')}</H2>
      {list.length === 0 ? <p>{t('listNone')}</p> : <List list={list} />}
      <Add form={form} />
    </StaffLayout>
  )
}

function Rules() {
  const t = useWords(words)
  const { answersBeforeTrust: count, daysRemembered: days, highestTrusted, waitingRules } = checking.trust
  const figures = { count, days, level: highestTrusted + 1 }
  return (
    <Table
      caption={t('rules')}
      rowHeads
      id="rules"
      head={[t('rule'), t('means')]}
      rows={waitingRules.map(({ name }) => [t(name), t(`${name} means`, figures)])}
    />
  )
}

function List({ list }: Pick<TrustPageProps, 'list'>) {
  const t = useWords(words)
  return (
    <Table
      caption={t('list')}
      captionHidden
      rowHeads
      id="list"
      head={[t('who'), t('why'), t('since'), t('do')]}
      rows={list.map(({ id, who, reason, since, by }) => [
        who,
        reason,
        `${sayTime(since)}, ${by}`,
        <Form action={`/desk/trust/${id}/end`}>
          <Button variant="quiet">
            {t('end')}
            <span class="nhsuk-u-visually-hidden">{t('endWho', { who })}</span>
          </Button>
        </Form>,
      ])}
    />
  )
}

function Add({ form }: Pick<TrustPageProps, 'form'>) {
  const t = useWords(words)
  return (
    <section aria-labelledby="add">
      <H2 id="add">{t('add')}</H2>
      <Form action="/desk/trust">
        <TextInput name="who" label={t('addWho')} form={form} />
        <TextInput name="reason" label={t('addReason')} hint={t('addReasonHint')} form={form} />
        <Button>{t('save')}</Button>
      </Form>
    </section>
  )
}
