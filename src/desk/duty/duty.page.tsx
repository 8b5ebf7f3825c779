import type { safeguarding } from '../../moderation/index.ts'
import type { FormState } from '../../platform/forms/index.ts'
import { sayDay, useWords } from '../../platform/i18n/index.ts'
import {
  Button,
  EmptyState,
  ErrorSummary,
  Form,
  H1,
  H2,
  Select,
  StaffLayout,
  Table,
  TextInput,
} from '../../ui/index.ts'
import { deskNav, navWords } from '../nav.ts'
import { words } from './words.ts'

export interface DutyPageProps {
  turns: readonly safeguarding.DutyTurn[]
  people: readonly { accountId: number; name: string }[]
  maySet: boolean
  /** An operator is no moderator and has no other page of the desk. */
  isModerator: boolean
  form?: FormState | undefined
}

/** Who is on duty on which days, and for those who may: the way to change it. */
export function DutyPage({ turns, people, maySet, isModerator, form }: DutyPageProps) {
  const t = useWords(words)
  const nav = useWords(navWords)
  return (
    <StaffLayout
      title={t('title')}
      section="desk"
      nav={isModerator ? deskNav(nav) : []}
      current="/desk/duty"
      error={Boolean(form && Object.keys(form.errors).length > 0)}
    >
      <ErrorSummary form={form} />
      <H1>{t('title')}</H1>
      <p>{t('intro')}</p>
      {turns.length === 0 ? (
        <EmptyState heading={t('none')}>{t('noneBody')}</EmptyState>
      ) : (
        <Turns turns={turns} maySet={maySet} />
      )}
      {maySet ? <Add people={people} form={form} /> : <p class="quiet">{t('onlySenior')}</p>}
    </StaffLayout>
  )
}

function Turns({ turns, maySet }: Pick<DutyPageProps, 'turns' | 'maySet'>) {
  const t = useWords(words)
  return (
    <Table
      caption={t('title')}
      captionHidden
      rowHeads
      head={[t('who'), t('from'), t('to'), ...(maySet ? [t('do')] : [])]}
      rows={turns.map((turn) => [
        turn.name,
        sayDay(turn.firstDay),
        sayDay(turn.lastDay),
        ...(maySet ? [<TakeOff turn={turn} />] : []),
      ])}
    />
  )
}

function TakeOff({ turn }: { turn: safeguarding.DutyTurn }) {
  const t = useWords(words)
  const named = { name: turn.name, from: sayDay(turn.firstDay), to: sayDay(turn.lastDay) }
  return (
    <Form action={`/desk/duty/${turn.id}/end`}>
      <Button variant="quiet">
        {t('takeOff')}
        <span class="nhsuk-u-visually-hidden">{t('takeOffWhom', named)}</span>
      </Button>
    </Form>
  )
}

function Add({ people, form }: Pick<DutyPageProps, 'people' | 'form'>) {
  const t = useWords(words)
  return (
    <section aria-labelledby="add">
      <H2 id="add">{t('add')}</H2>
      <Form action="/desk/duty">
        <Select
          name="person"
          label={t('person')}
          form={form}
          options={[
            { value: '', text: '' },
            ...people.map(({ accountId, name }) => ({ value: String(accountId), text: name })),
          ]}
        />
        <TextInput name="firstDay" label={t('firstDay')} type="date" width={10} form={form} />
        <TextInput name="lastDay" label={t('lastDay')} type="date" width={10} form={form} />
        <Button>{t('save')}</Button>
      </Form>
    </section>
  )
}
