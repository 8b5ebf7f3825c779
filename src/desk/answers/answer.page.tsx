import { type deskView, reasons } from '../../moderation/index.ts'
import type { StaffViewer } from '../../platform/auth/index.ts'
import type { FormState } from '../../platform/forms/index.ts'
import { sayClock, sayDay, sayTime, useWords } from '../../platform/i18n/index.ts'
import {
  BackLink,
  Button,
  Columns,
  ErrorSummary,
  Form,
  H1,
  H2,
  Letter,
  NotificationBanner,
  StaffLayout,
} from '../../ui/index.ts'
import { deskNav, navWords } from '../nav.ts'
import { AfterPart } from './after-part.tsx'
import { AnswerWords } from './answer-words.tsx'
import { DecideAnswer } from './decide-answer-part.tsx'
import type { AnswerReview } from './open-answer.ts'
import { PendingPart } from './pending-part.tsx'
import { words } from './words.ts'

export interface AnswerPageProps {
  review: AnswerReview
  viewer: StaffViewer
  now: Date
  form?: FormState | undefined
  /** What happened while this moderator was reading. */
  overtaken?: string | undefined
}

/** A response or a reply beside its story, with everything that can be decided about it. */
export function AnswerPage(props: AnswerPageProps) {
  const t = useWords(words)
  const nav = useWords(navWords)
  const { review, form } = props
  const { answer } = review
  const title = t(titleOf(review))
  return (
    <StaffLayout
      title={title}
      section="desk"
      nav={deskNav(nav)}
      error={Boolean(form && Object.keys(form.errors).length > 0)}
      before={<BackLink href="/desk">{t('back')}</BackLink>}
    >
      <ErrorSummary form={form} />
      <H1>{title}</H1>
      <p class="quiet">
        <From review={review} /> · {t('sent', { day: sayDay(answer.sentOn) })}
      </p>
      <Overtaken {...props} />
      {answer.isWaiting ? <Claim {...props} /> : null}
      <Columns side={<TheStory review={review} />}>
        <AnswerWords review={review} />
        {answer.isWaiting ? <DecideAnswer {...props} /> : null}
        {answer.pending ? <PendingPart {...props} /> : null}
        {answer.toReadAfter ? <AfterPart {...props} /> : null}
        <Decisions decisions={review.decisions} />
      </Columns>
    </StaffLayout>
  )
}

function titleOf({ answer }: AnswerReview) {
  if (answer.pending) return 'pendingTitle'
  if (answer.toReadAfter) return 'afterTitle'
  if (!answer.isWaiting) return 'settledTitle'
  if (answer.kind === 'reply') return 'replyTitle'
  return answer.isRevision ? 'revisionTitle' : 'responseTitle'
}

function From({ review: { answer, story } }: { review: AnswerReview }) {
  const t = useWords(words)
  const { name, role, organisation } = answer
  if (answer.kind === 'reply') return <>{t('fromAuthor', { name: story.screenName })}</>
  return <>{name ? t('from', { name, role, organisation }) : t('fromUnnamed', { role, organisation })}</>
}

function Overtaken({ review, overtaken, form }: AnswerPageProps) {
  const t = useWords(words)
  if (!overtaken) return null
  const last = review.decisions.findLast(({ undoneAt }) => undoneAt === null)
  const typed = Object.values(form?.values ?? {}).filter((value) => value.length > 3)
  return (
    <NotificationBanner title={t('decidedTitle')} tone="waiting" id="overtaken">
      <p>{overtaken}</p>
      {last ? (
        <p>
          {t('whoDecided', {
            name: last.by ?? t('somebody'),
            time: sayTime(last.decidedAt),
            verdict: t(verdictOf(last)),
          })}
        </p>
      ) : null}
      {typed.length > 0 ? <H2 size="s">{t('typed')}</H2> : null}
      {typed.map((value) => (
        <p class="hb-typed">{value}</p>
      ))}
    </NotificationBanner>
  )
}

function Claim({ review: { answer, claim }, viewer }: AnswerPageProps) {
  const t = useWords(words)
  const address = answer.kind === 'response' ? `/desk/responses/${answer.id}` : `/desk/replies/${answer.id}`
  if (claim && claim.moderatorId !== viewer.accountId)
    return <p>{t('claimedByOther', { name: claim.name, time: sayClock(claim.claimedAt) })}</p>
  return (
    <Form action={`${address}/${claim ? 'release' : 'claim'}`} class="one-line">
      {claim ? <span>{t('claimedByYou')}</span> : null}
      <Button variant="quiet">{t(claim ? 'give' : 'claim')}</Button>
    </Form>
  )
}

function TheStory({ review: { story } }: { review: AnswerReview }) {
  const t = useWords(words)
  const version = story.versions.find(({ id }) => id === story.publishedVersionId)
  return (
    <>
      <H2>{t('theStory')}</H2>
      {story.withheld ? <p>{t('storyGone')}</p> : null}
      {version ? (
        <Letter
          small
          level={3}
          title={<a href={`/desk/stories/${story.id}`}>{version.title}</a>}
          body={version.body}
          byline={story.screenName}
        />
      ) : null}
    </>
  )
}

function verdictOf({ verdict }: deskView.Decision) {
  if (verdict === 'publish') return 'verdictPublish'
  return verdict === 'return' ? 'verdictReturn' : 'verdictDecline'
}

function Decisions({ decisions }: { decisions: readonly deskView.Decision[] }) {
  const t = useWords(words)
  if (decisions.length === 0) return null
  return (
    <section aria-labelledby="decisions">
      <H2 id="decisions">{t('decisions')}</H2>
      <ol class="desk-history">
        {decisions.map((decision) => (
          <li>
            <strong>
              {t('decisionLine', {
                verdict: t(verdictOf(decision)),
                name: decision.by ?? t('somebody'),
                time: sayTime(decision.decidedAt),
              })}
            </strong>
            {decision.undoneAt ? <p>{t('undone', { time: sayTime(decision.undoneAt) })}</p> : null}
            {decision.reasonCode ? (
              <p>
                {t('decisionReason', {
                  reason: reasons.reasonText(decision.reasonCode),
                  version: decision.policyVersion,
                })}
              </p>
            ) : null}
            {decision.noteToAuthor ? (
              <p class="hb-typed">{t('decisionNote', { note: decision.noteToAuthor })}</p>
            ) : null}
          </li>
        ))}
      </ol>
    </section>
  )
}

/** An answer about the moderator's own organisation. */
export function ClosedAnswerPage() {
  const t = useWords(words)
  const nav = useWords(navWords)
  return (
    <StaffLayout
      title={t('closedTitle')}
      section="desk"
      nav={deskNav(nav)}
      reading
      before={<BackLink href="/desk">{t('back')}</BackLink>}
    >
      <H1>{t('closedTitle')}</H1>
      <p>{t('ownOrganisation')}</p>
    </StaffLayout>
  )
}
