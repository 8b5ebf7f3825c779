import { dayOf, daysBetween } from '../../platform/clock/index.ts'
import { sayTime, useWords } from '../../platform/i18n/index.ts'
import { responseRules, writing } from '../../responses/index.ts'
import {
  Answer,
  AuthorReply,
  ButtonGroup,
  ChangeNote,
  EmptyState,
  H2,
  InsetText,
  InvitationNote,
  OffStageNote,
  Pictures,
  Thread,
} from '../../ui/index.ts'
import { coachedOrganisations } from '../challenge/coached.ts'
import { words as wordsOfChallenge } from '../challenge/words.ts'
import { words as wordsOfInvitations } from '../invitations/words.ts'
import type { RoomView, ThreadAnswer } from './room-view.ts'
import { words } from './words.ts'

/** What was said under the story, with what can still be done with one's own. */
export function ThreadPart({ view }: { view: RoomView }) {
  const t = useWords(words)
  const { thread, story } = view
  if (thread.length === 0) return <EmptyState heading={t('noAnswer')}>{t('noAnswerBody')}</EmptyState>
  return (
    <section aria-labelledby="thread">
      <H2 id="thread">{t('thread')}</H2>
      <Thread>
        {thread.map((entry) =>
          entry.kind === 'response' ? (
            <LetterBack answer={entry} view={view} />
          ) : (
            <AuthorReply screenName={story.screenName} body={entry.body} date={entry.day} />
          ),
        )}
      </Thread>
    </section>
  )
}

const helpedWords = { yes: 'helpedYes', partly: 'helpedPartly', no: 'helpedNo' } as const

interface LetterBackProps {
  answer: ThreadAnswer
  view: RoomView
}

function LetterBack({ answer, view }: LetterBackProps) {
  const t = useWords(words)
  return (
    <Answer
      id={`answer-${answer.publicId}`}
      photo={answer.photo}
      name={answer.name}
      role={answer.role}
      organisation={answer.organisation}
      body={answer.body}
      date={answer.day}
      pictures={<Pictures pictures={answer.pictures} />}
      whyAnswering={answer.why}
      onBehalfOf={answer.onBehalfOf}
      change={answer.change ? <ChangeNote {...answer.change} /> : null}
    >
      {answer.offStage ? (
        <OffStageNote {...answer.offStage} age={daysBetween(answer.offStage.since, dayOf(view.now))} />
      ) : null}
      <Invitation answer={answer} view={view} />
      {answer.helped ? <p>{t(helpedWords[answer.helped])}</p> : null}
      <Own answer={answer} view={view} />
      <ToWriter answer={answer} view={view} />
    </Answer>
  )
}

/** To what it invites; whoever invited goes on to who would like to come. */
function Invitation({ answer, view }: LetterBackProps) {
  const t = useWords(wordsOfInvitations)
  const { invitation, own } = answer
  if (!invitation) return null
  const hasEnded = invitation.hostLeft || writing.isOver(invitation, dayOf(view.now))
  const host = [answer.name, answer.role].filter(Boolean).join(', ')
  return (
    <InvitationNote {...invitation} host={host} hasEnded={hasEnded}>
      {own ? (
        <p>
          <a href="/backstage/invitations">{t('toInvitations')}</a>
        </p>
      ) : null}
    </InvitationNote>
  )
}

/** For coaches and directors: a word to the writer, between the two of them. */
function ToWriter({ answer: { own, organisation, publicId }, view: { viewer, story } }: LetterBackProps) {
  const t = useWords(wordsOfChallenge)
  const coached = coachedOrganisations(viewer)
  const isCoached = story.services.some(
    (service) => service.organisation === organisation && coached.includes(service.organisationId),
  )
  if (own || !isCoached) return null
  return (
    <p>
      <a href={`/backstage/stories/${story.publicId}/answers/${publicId}/challenge`}>{t('toChallenge')}</a>
    </p>
  )
}

/** What the writer can still do: change it or delete it, for half an hour. */
function Own({ answer: { own, publicId }, view: { story, now } }: LetterBackProps) {
  const t = useWords(words)
  const ends = own && responseRules.windowEnds(own)
  if (!own || !ends || !responseRules.mayEdit(own, now)) return null
  const room = `/backstage/stories/${story.publicId}`
  return (
    <InsetText>
      <p>{sayState(own, { ends, t })}</p>
      <ButtonGroup>
        <a href={`${room}?change=${publicId}#answer`}>{t('changeIt')}</a>
        {responseRules.mayDelete(own, now) ? (
          <a href={`${room}/answers/${publicId}/delete`}>{t('deleteIt')}</a>
        ) : null}
      </ButtonGroup>
    </InsetText>
  )
}

type SayRoom = ReturnType<typeof useWords<keyof typeof words>>

function sayState(own: NonNullable<ThreadAnswer['own']>, { ends, t }: { ends: Date; t: SayRoom }): string {
  if (own.revision === 'submitted') return t('yoursChecked')
  if (own.revision === 'returned') return t('yoursReturned', { reason: own.returnedReason })
  return t('yours', { when: sayTime(ends) })
}
