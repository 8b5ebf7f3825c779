import { daysBetween } from '../../platform/clock/index.ts'
import { useWords } from '../../platform/i18n/index.ts'
import type { OwnReply, PublicResponse } from '../../responses/index.ts'
import {
  Answer,
  Button,
  ButtonGroup,
  ChangeNote,
  Form,
  H2,
  InsetText,
  OffStageNote,
  Pictures,
  Prose,
  Tag,
  Thread,
} from '../../ui/index.ts'
import type { OwnStoryView } from './own-story-view.ts'
import { pathOfStory } from './own-visit.tsx'
import { InvitationPart } from './taking-part.page.tsx'
import { words } from './words.ts'

/** What staff answered, each with "did it help?" and a way to answer back; then what the author wrote in turn. */
export function AnswersPart({ view: { story, responses, replies, signups, today } }: { view: OwnStoryView }) {
  const t = useWords(words)
  const path = pathOfStory(story)
  return (
    <section aria-labelledby="answers">
      <H2 id="answers">{t('answersTitle')}</H2>
      {responses.length === 0 ? <p>{t('answersNone')}</p> : null}
      <Thread>
        {responses.map((response) => (
          <OneAnswer
            response={response}
            path={path}
            today={today}
            signedOn={signups.get(response.publicId)}
          />
        ))}
      </Thread>
      <p>
        <a href={`${path}/messages`}>{t('toMessages')}</a>
      </p>
      {replies.length > 0 ? <Replies replies={replies} path={path} /> : null}
    </section>
  )
}

interface OneAnswerProps {
  response: PublicResponse
  path: string
  today: string
  /** The day on which the author said that they would like to come to what it invites to. */
  signedOn: string | undefined
}

function OneAnswer({ response, path, today, signedOn }: OneAnswerProps) {
  const t = useWords(words)
  const { change, publicId } = response
  return (
    <Answer
      id={`answer-${publicId}`}
      photo={response.photo}
      name={response.name}
      role={response.role}
      organisation={response.organisation}
      body={response.body}
      date={response.day}
      pictures={<Pictures pictures={response.pictures} />}
      whyAnswering={response.why}
      onBehalfOf={response.onBehalfOf}
      change={change ? <ChangeNote {...change} /> : null}
    >
      <WentOffStage response={response} today={today} action={`${path}/settled/${publicId}`} />
      <InvitationPart response={response} path={path} today={today} signedOn={signedOn} />
      <DidItHelp response={response} action={`${path}/helped/${publicId}`} />
      <p>
        <a href={`${path}/reply/${publicId}`}>
          {t('replyLink')}
          <span class="nhsuk-u-visually-hidden">
            {' '}
            {t('replyLinkTo', { name: response.name || response.role })}
          </span>
        </a>
      </p>
    </Answer>
  )
}

/** Where the conversation went. The author can say at any time that it is settled (R43). */
function WentOffStage({
  response: { offStage },
  today,
  action,
}: {
  response: PublicResponse
  today: string
  action: string
}) {
  const t = useWords(words)
  if (!offStage) return null
  return (
    <OffStageNote {...offStage} age={daysBetween(offStage.since, today)}>
      {offStage.closedOn ? null : (
        <Form action={action}>
          <Button variant="secondary" small>
            {t('settled')}
          </Button>
        </Form>
      )}
    </OffStageNote>
  )
}

const saidWords = { yes: 'helpedSaidYes', partly: 'helpedSaidPartly', no: 'helpedSaidNo' } as const

/** Only the author can say whether an answer helped; one press, which can be changed (decision 16). */
function DidItHelp({ response: { helped }, action }: { response: PublicResponse; action: string }) {
  const t = useWords(words)
  return (
    <Form action={action}>
      <fieldset class="nhsuk-fieldset">
        <legend class="nhsuk-fieldset__legend nhsuk-fieldset__legend--s">{t('helpedLegend')}</legend>
        {helped ? (
          <p>
            {t(saidWords[helped])} {t('helpedAgain')}
          </p>
        ) : null}
        <ButtonGroup>
          <Button variant="secondary" small name="helped" value="yes">
            {t('helpedYes')}
          </Button>
          <Button variant="secondary" small name="helped" value="partly">
            {t('helpedPartly')}
          </Button>
          <Button variant="secondary" small name="helped" value="no">
            {t('helpedNo')}
          </Button>
        </ButtonGroup>
      </fieldset>
    </Form>
  )
}

const replyWords = {
  submitted: 'replySubmitted',
  returned: 'replyReturned',
  published: 'replyPublished',
  declined: 'replyDeclined',
  withdrawn: 'replyDeclined',
} as const

function Replies({ replies, path }: { replies: OwnReply[]; path: string }) {
  const t = useWords(words)
  return (
    <section aria-labelledby="replies">
      <H2 id="replies">{t('repliesTitle')}</H2>
      {replies.map((reply) => (
        <InsetText>
          <p>
            <Tag>{t(replyWords[reply.status])}</Tag>
          </p>
          <Prose text={reply.publishedBody ?? reply.body} />
          {reply.reason ? <p>{t('replyReturnedWhy', { reason: reply.reason })}</p> : null}
          {reply.status === 'returned' ? (
            <p>
              <a href={`${path}/reply-again/${reply.publicId}`}>{t('replyOnceMore')}</a>
            </p>
          ) : null}
        </InsetText>
      ))}
    </section>
  )
}
