import { daysBetween } from '../../platform/clock/index.ts'
import { useWords } from '../../platform/i18n/index.ts'
import { type PublicResponse, writing } from '../../responses/index.ts'
import {
  Answer,
  AuthorReply,
  ChangeNote,
  EmptyState,
  H2,
  InvitationNote,
  OffStageNote,
  Pictures,
  Thread,
} from '../../ui/index.ts'
import type { StoryView } from './story-view.ts'
import { words } from './words.ts'

/** What was said under a story: letters back and forth, in the order they came. */
export function Correspondence({ view: { story, thread, today } }: { view: StoryView }) {
  const t = useWords(words)
  if (thread.length === 0) {
    const joined = story.services.some((service) => service.joined)
    return <EmptyState heading={t('noAnswer')}>{t(joined ? 'noAnswerBody' : 'noAnswerNotJoined')}</EmptyState>
  }
  return (
    <section aria-labelledby="thread">
      <H2 id="thread">{t('thread')}</H2>
      <Thread>
        {thread.map((entry) =>
          entry.kind === 'response' ? (
            <LetterBack response={entry} today={today} />
          ) : (
            <AuthorReply screenName={story.screenName} body={entry.body} date={entry.day} />
          ),
        )}
      </Thread>
    </section>
  )
}

const helpedWords = { yes: 'helpedYes', partly: 'helpedPartly', no: 'helpedNo' } as const

function LetterBack({ response, today }: { response: PublicResponse; today: string }) {
  const t = useWords(words)
  const { change, helped, offStage } = response
  return (
    <Answer
      id={`answer-${response.publicId}`}
      photo={response.photo}
      name={response.name}
      role={response.role}
      roleSentence={response.roleSentence}
      organisation={response.organisation}
      body={response.body}
      date={response.day}
      pictures={<Pictures pictures={response.pictures} />}
      whyAnswering={response.why}
      onBehalfOf={response.onBehalfOf}
      change={
        change ? (
          <ChangeNote
            kind={change.kind}
            what={change.what}
            who={change.who}
            when={change.when}
            because={change.because}
          />
        ) : null
      }
    >
      {offStage ? <OffStageNote {...offStage} age={daysBetween(offStage.since, today)} /> : null}
      <Invitation response={response} today={today} />
      {helped ? <p class="answer__helped">{t(helpedWords[helped])}</p> : null}
    </Answer>
  )
}

/** To what it invites. The author says on their own page that they would like to come; others ask in the way it names. */
function Invitation({ response, today }: { response: PublicResponse; today: string }) {
  const t = useWords(words)
  const { invitation, name, role } = response
  if (!invitation) return null
  const hasEnded = invitation.hostLeft || writing.isOver(invitation, today)
  const host = [name, role].filter(Boolean).join(', ')
  return (
    <InvitationNote {...invitation} host={host} hasEnded={hasEnded}>
      {hasEnded ? null : (
        <p>
          {t('invitedAuthor')} <a href="/your-story">{t('invitedComes')}</a>
        </p>
      )}
    </InvitationNote>
  )
}
