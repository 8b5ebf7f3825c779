import type { coach } from '../../coaching/index.ts'
import type { FormState } from '../../platform/forms/index.ts'
import { useWords } from '../../platform/i18n/index.ts'
import type { writing } from '../../responses/index.ts'
import { BackLink, Callout, Columns, Details, ErrorSummary, NotificationBanner } from '../../ui/index.ts'
import { HandedToMe } from '../care/handed-to-me.tsx'
import { WithContentNote } from '../care/note-part.tsx'
import { BackstagePage } from '../frame/backstage-page.tsx'
import { logOrganisations } from '../log/log-organisations.ts'
import { atWork } from './at-work.ts'
import { Composer } from './composer.tsx'
import { formOf } from './response-form.ts'
import type { RoomView } from './room-view.ts'
import { AboutPart, StoryPart } from './story-part.tsx'
import { ThreadPart } from './thread-part.tsx'
import { words } from './words.ts'

export type Saved = 'draft' | 'shown' | 'sent' | 'deleted'

export interface RoomPageProps {
  view: RoomView
  /** What was typed, where it came back. */
  form?: FormState | undefined
  /** A public answer of one's own that is being changed. */
  changing?: writing.OwnAnswer | null
  saved?: Saved | null
  /** How the draft reads, where it was asked for. */
  coached?: coach.CoachedDraft | null
  /** One's own words that were kept while others were typed. */
  other?: writing.OwnAnswer | null
  /** It was about to be sent, and is thin for a serious story. */
  thin?: boolean
}

/** A story behind the curtain: the story, what was said, who has heard, and where to answer. */
export function RoomPage(props: RoomPageProps) {
  const { view, form, changing = null, saved = null, coached = null, other = null, thin = false } = props
  const t = useWords(words)
  const { story, viewer } = view
  return (
    <BackstagePage
      viewer={viewer}
      title={story.title}
      error={Object.keys(form?.errors ?? {}).length > 0}
      before={<BackLink href="/backstage/stories">{t('back')}</BackLink>}
    >
      <ErrorSummary form={form} />
      {saved ? <SavedNote saved={saved} /> : null}
      <Columns side={<AboutPart view={view} />}>
        <HandedToMe view={view} />
        <Words view={view} />
        <ThreadPart view={view} />
      </Columns>
      <WriteHere view={view} form={form} changing={changing} coached={coached} other={other} thin={thin} />
    </BackstagePage>
  )
}

/** The story, behind a note where it is known to tell of something hard. */
function Words({ view: { story, viewer, own } }: Pick<RoomPageProps, 'view'>) {
  if (story.care.kinds.length === 0) return <StoryPart story={story} />
  const mayHandOver = logOrganisations(viewer, story.services).length > 0
  return (
    <WithContentNote story={story} mayHandOver={mayHandOver} open={own.length > 0}>
      <StoryPart story={story} untitled />
    </WithContentNote>
  )
}

const notes = {
  draft: ['savedDraft', 'savedDraftBody'],
  shown: ['savedShown', 'savedShownBody'],
  sent: ['savedSent', 'savedSentBody'],
  deleted: ['savedDeleted', 'savedDeletedBody'],
} as const

function SavedNote({ saved }: { saved: Saved }) {
  const t = useWords(words)
  const [title, body] = notes[saved]
  return (
    <NotificationBanner title={t('done')} tone="success">
      <p>
        <strong>{t(title)}</strong>
      </p>
      <p>{t(body)}</p>
    </NotificationBanner>
  )
}

/** The composer for those in the cast; for whoever has answered before, a further answer stays folded. */
function WriteHere({
  view,
  form,
  changing,
  coached,
  other,
  thin,
}: Pick<RoomPageProps, 'view' | 'form' | 'changing' | 'coached' | 'other' | 'thin'>) {
  const t = useWords(words)
  if (view.answersFor.length === 0) return <Callout heading={t('readOnly')}>{t('readOnlyBody')}</Callout>
  const own = changing ?? atWork(view.own)
  const filled = form ?? formOf(own, view.story.me.why)
  const composer = (
    <Composer
      view={view}
      form={filled}
      own={own}
      coached={coached ?? null}
      other={other ?? null}
      thin={thin ?? false}
    />
  )
  const hasAnswered = view.own.some(({ status }) => status === 'published')
  if (own || form || !hasAnswered || waitsForWord(view)) return composer
  return <Details summary={t('answerAgain')}>{composer}</Details>
}

/** The author has the last word, and hopes for another. */
function waitsForWord({ thread }: RoomView): boolean {
  return thread.at(-1)?.kind === 'reply'
}
