import { type objections, reasons } from '../../moderation/index.ts'
import type { FormState } from '../../platform/forms/index.ts'
import { sayDay, useWords } from '../../platform/i18n/index.ts'
import type { OwnStory } from '../../stories/index.ts'
import {
  Button,
  Form,
  H1,
  H2,
  InsetText,
  Prose,
  Radios,
  SummaryList,
  Textarea,
  TextInput,
} from '../../ui/index.ts'
import { words } from './disagree-words.ts'
import { OwnPage } from './own-page.tsx'
import { pathOfStory } from './own-visit.tsx'

const grounds = { declined: 'appealDeclined', 'taken down': 'appealDown', edited: 'appealEdited' } as const

interface AppealProps {
  story: OwnStory
  ground: keyof typeof grounds | null
  form: FormState
}

/** An author asks for another moderator than the first. */
export function AppealPage({ story, ground, form }: AppealProps) {
  const t = useWords(words)
  const path = pathOfStory(story)
  return (
    <OwnPage title={t('appealTitle')} back={path} form={form}>
      <H1 size="l">{t('appealTitle')}</H1>
      {ground ? (
        <>
          <p>{t(grounds[ground])}</p>
          <p>{t('appealBy')}</p>
          <Form action={`${path}/appeal`} form={form}>
            <Textarea name="words" label={t('appealWords')} labelSize="s" rows={8} form={form} />
            <Button>{t('appealButton')}</Button>
          </Form>
        </>
      ) : (
        <p>{t('appealNone')}</p>
      )}
    </OwnPage>
  )
}

interface NoticeProps {
  story: OwnStory
  id: number
  notice: objections.Notice
  form: FormState
}

/** What a complainant says, and the two ways to answer that the law gives an author. */
export function OwnNoticePage({ story, id, notice, form }: NoticeProps) {
  const t = useWords(words)
  const path = pathOfStory(story)
  return (
    <OwnPage title={t('noticeTitle')} back={path} form={form}>
      <H1 size="l">{t('noticeTitle')}</H1>
      <p>{t('noticeLead', { day: sayDay(notice.authorBy ?? '') })}</p>
      <SummaryList
        rows={[
          {
            key: t('from'),
            value: notice.sharesDetails ? `${notice.name}, ${notice.sharedEmail}` : t('fromNobody'),
          },
          ...(['statement', 'meaning', 'wrongParts', 'whyDefamatory'] as const).map((part) => ({
            key: t(part),
            value: <Prose text={notice[part]} />,
          })),
        ]}
      />
      <Form action={`${path}/notice/${id}`} form={form}>
        <AnswerFields form={form} />
        <Button>{t('send')}</Button>
      </Form>
    </OwnPage>
  )
}

function AnswerFields({ form }: { form: FormState }) {
  const t = useWords(words)
  return (
    <>
      <Radios
        name="wish"
        legend={t('wish')}
        legendSize="s"
        form={form}
        options={[
          { value: 'remove', text: t('remove'), hint: t('removeHint') },
          { value: 'keep', text: t('keep'), hint: t('keepHint') },
        ]}
      />
      <TextInput
        name="name"
        autocomplete="name"
        label={t('name')}
        labelSize="s"
        hint={t('nameHint')}
        form={form}
      />
      <Textarea name="address" label={t('address')} labelSize="s" hint={t('nameHint')} rows={4} form={form} />
      <Radios
        name="shares"
        legend={t('shares')}
        legendSize="s"
        hint={t('nameHint')}
        form={form}
        options={[
          { value: 'no', text: t('sharesNo') },
          { value: 'yes', text: t('sharesYes') },
        ]}
      />
    </>
  )
}

interface PartProps {
  story: OwnStory
  appeals: readonly objections.Objection[]
  mayAppeal: boolean
  notices: readonly { id: number; notice: objections.Notice; isOpen: boolean }[]
}

/** On the author's page: a complaint that waits for them, what another moderator was asked, and the way to ask. */
export function DisagreePart({ story, appeals, mayAppeal, notices }: PartProps) {
  const t = useWords(words)
  const path = pathOfStory(story)
  return (
    <>
      {notices.map(({ id, notice, isOpen }) => (
        <section aria-labelledby={`notice-${id}`}>
          <H2 id={`notice-${id}`}>{t('noticeTitle')}</H2>
          {isOpen ? (
            <>
              <p>{t('noticeWaits', { day: sayDay(notice.authorBy ?? '') })}</p>
              <Button href={`${path}/notice/${id}`}>{t('noticeOpen')}</Button>
            </>
          ) : (
            <p>{t('noticeDone')}</p>
          )}
        </section>
      ))}
      {appeals.length > 0 ? <Appeals appeals={appeals} /> : null}
      {mayAppeal ? (
        <p>
          <a href={`${path}/appeal`}>{t('appealLink')}</a>
        </p>
      ) : null}
    </>
  )
}

function Appeals({ appeals }: Pick<PartProps, 'appeals'>) {
  const t = useWords(words)
  return (
    <section aria-labelledby="appeals">
      <H2 id="appeals">{t('appealsTitle')}</H2>
      {appeals.map((one) => (
        <InsetText>
          {one.outcome === 'granted' || one.outcome === 'refused' ? (
            <p>
              <strong>{t(one.outcome)}</strong>
            </p>
          ) : (
            <p>{t('appealAsked', { day: sayDay(one.receivedOn), by: sayDay(dayOfDue(one)) })}</p>
          )}
          {one.reason ? <p>{t('why', { reason: reasons.reasonText(one.reason) })}</p> : null}
          {one.noteToThem ? <p>{t('note', { note: one.noteToThem })}</p> : null}
          {one.reason ? (
            <p>
              <a href={`/about/moderation#${reasons.policySections.appeal}`}>{t('rule')}</a>
            </p>
          ) : null}
        </InsetText>
      ))}
    </section>
  )
}

/** A deadline at midnight belongs to the day that ends then. */
function dayOfDue({ dueAt }: objections.Objection): string {
  return new Date(dueAt.getTime() - 1).toISOString().slice(0, 10)
}
