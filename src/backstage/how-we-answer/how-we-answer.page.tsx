import { reader, type rehearsal, type typology } from '../../coaching/index.ts'
import type { StaffViewer } from '../../platform/auth/index.ts'
import type { FormState } from '../../platform/forms/index.ts'
import { sayDay, useWords } from '../../platform/i18n/index.ts'
import type { uses } from '../../sharing/index.ts'
import {
  BackLink,
  Button,
  EmptyState,
  ErrorSummary,
  Form,
  H1,
  H2,
  H3,
  InsetText,
  NotificationBanner,
  Radios,
  Table,
  Textarea,
} from '../../ui/index.ts'
import { BackstagePage } from '../frame/backstage-page.tsx'
import { words as coachWords } from '../story-room/coach/words.ts'
import { type AlsoCounted, AlsoCountedPart } from './also-counted.tsx'
import { TurnaroundPart } from './turnaround-part.tsx'
import { words } from './words.ts'

export interface HowWeAnswerPageProps {
  viewer: StaffViewer
  organisation: { code: string; name: string }
  answers: typology.ReadResponse[]
  coach: typology.Agreement
  people: typology.Agreement
  turnaround: rehearsal.Turnaround
  sharing: uses.SharingFigures
  figures: AlsoCounted
  kept?: boolean
}

/** How an organisation's public answers read, for those who lead its cast or coach it. */
export function HowWeAnswerPage(props: HowWeAnswerPageProps) {
  const t = useWords(words)
  const { viewer, organisation, answers, turnaround, kept } = props
  return (
    <BackstagePage viewer={viewer} title={t('title')} current="/backstage/how-we-answer">
      {kept ? (
        <NotificationBanner title={t('kept')} tone="success">
          <p>{t('keptBody')}</p>
        </NotificationBanner>
      ) : null}
      <H1 caption={organisation.name}>{t('title')}</H1>
      <p class="lede">{t('lead')}</p>
      {answers.length === 0 ? (
        <EmptyState heading={t('none')}>{t('noneBody')}</EmptyState>
      ) : (
        <>
          <Kinds answers={answers} />
          <Sure {...props} />
        </>
      )}
      <AlsoCountedPart figures={props.figures} />
      <TurnaroundPart turnaround={turnaround} />
      <Sharing sharing={props.sharing} />
      {answers.length > 0 ? <H2>{t('answers')}</H2> : null}
      {answers.map((answer) => (
        <OneAnswer answer={answer} organisation={organisation} />
      ))}
    </BackstagePage>
  )
}

const kindOf = ({ coachType, coding }: typology.ReadResponse) => coding?.type ?? coachType

function Kinds({ answers }: Pick<HowWeAnswerPageProps, 'answers'>) {
  const t = useWords(words)
  return (
    <Table
      id="kinds"
      caption={t('caption')}
      head={[t('kind'), t('count')]}
      figures={[1]}
      rowHeads
      rows={reader.responseTypes.map((type) => [
        t(type),
        answers.filter((answer) => kindOf(answer) === type).length,
      ])}
    />
  )
}

function Sure({ coach, people }: Pick<HowWeAnswerPageProps, 'coach' | 'people'>) {
  const t = useWords(words)
  const said = ({ answers, agreed, kappa }: typology.Agreement) => ({
    answers,
    agreed,
    kappa: kappa.toFixed(2),
  })
  return (
    <>
      <H2>{t('agreement')}</H2>
      <p>{t('agreementCoach', said(coach))}</p>
      {people.answers > 0 ? <p>{t('agreementPeople', said(people))}</p> : null}
    </>
  )
}

/** What authors were asked for, and what came of it (R21). */
function Sharing({ sharing }: Pick<HowWeAnswerPageProps, 'sharing'>) {
  const t = useWords(words)
  const { from, asked, yes, no, waiting, takenBack, stories, uses } = sharing
  return (
    <>
      <H2>{t('sharing')}</H2>
      <p>{t('sharingAsked', { from: sayDay(from), asked, yes, no, waiting })}</p>
      {takenBack > 0 ? <p>{t('sharingBack', { takenBack })}</p> : null}
      {yes > 0 ? <p>{t('sharingUsed', { stories, uses, yes })}</p> : null}
    </>
  )
}

function OneAnswer({
  answer,
  organisation,
}: Pick<HowWeAnswerPageProps, 'organisation'> & { answer: typology.ReadResponse }) {
  const t = useWords(words)
  const marks = useWords(coachWords)
  const { publicId, coding, flags } = answer
  const names = flags.map(({ name }) => marks(name)).join(', ')
  return (
    <section class="coach__answer" id={`answer-${publicId}`}>
      <H3>
        <a href={`/stories/${answer.storyPublicId}`}>
          {t('toStory', { title: answer.storyTitle, day: sayDay(answer.day) })}
        </a>
      </H3>
      <p class="coach__words">{answer.body}</p>
      <p class="nhsuk-hint">
        {answer.name ? t('by', { name: answer.name, role: answer.role }) : answer.role}
      </p>
      <p>{t('coachSays', { kind: t(answer.coachType) })}</p>
      {names === '' ? null : <p>{t('marks', { marks: names })}</p>}
      {coding ? (
        <p>
          <strong>{t(coding.type)}.</strong> {t('personSays', { by: coding.by, reason: coding.reason })}
        </p>
      ) : null}
      <p>
        <a href={`/backstage/how-we-answer/${organisation.code}/answers/${publicId}`}>
          {t('otherwise')}
          <span class="nhsuk-u-visually-hidden"> {t('about', { title: answer.storyTitle })}</span>
        </a>
      </p>
    </section>
  )
}

/** Where somebody says that the coach is wrong about one answer, and why. */
export function OtherwisePage({ viewer, organisation, answer, form }: OtherwiseProps) {
  const t = useWords(words)
  const action = `/backstage/how-we-answer/${organisation.code}/answers/${answer.publicId}`
  return (
    <BackstagePage
      viewer={viewer}
      title={t('otherwise')}
      reading
      error={Object.keys(form.errors).length > 0}
      before={<BackLink href={`/backstage/how-we-answer/${organisation.code}`}>{t('title')}</BackLink>}
    >
      <ErrorSummary form={form} />
      <H1>{t('otherwise')}</H1>
      <InsetText>{answer.body}</InsetText>
      <p>{t('coachSays', { kind: t(answer.coachType) })}</p>
      <Form action={action} form={form}>
        <Radios
          name="type"
          legend={t('type')}
          form={form}
          options={reader.responseTypes.map((type) => ({ value: type, text: t(type) }))}
        />
        <Textarea name="reason" label={t('reason')} form={form} rows={3} />
        <Button>{t('keep')}</Button>
      </Form>
    </BackstagePage>
  )
}

export interface OtherwiseProps {
  viewer: StaffViewer
  organisation: { code: string }
  answer: typology.ReadResponse
  form: FormState
}
