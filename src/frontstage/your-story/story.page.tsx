import { useWords } from '../../platform/i18n/index.ts'
import { storyVisibility } from '../../stories/index.ts'
import {
  Button,
  ButtonGroup,
  Day,
  H1,
  H2,
  InsetText,
  Letter,
  LinkList,
  NotificationBanner,
} from '../../ui/index.ts'
import { AnswersPart } from './answers-part.tsx'
import { DisagreePart } from './disagree.page.tsx'
import { EditPart, MessagesPart } from './edit-part.tsx'
import { OwnPage } from './own-page.tsx'
import type { OwnStoryView } from './own-story-view.ts'
import { pathOfStory } from './own-visit.tsx'
import { SharingPart } from './sharing.page.tsx'
import { type Ending, endingsOf, sayStanding, sectionFor } from './standing.ts'
import { words, type YourWord } from './words.ts'

interface StoryPageProps {
  view: OwnStoryView
  /** What was just done. */
  done: YourWord | null
  /** There are others to go back to. */
  several: boolean
}

/** One story on its author's own page: where it stands first, then what waits for them, then everything else. */
export function StoryPage({ view, done, several }: StoryPageProps) {
  const t = useWords(words)
  const { story } = view
  const newest = story.versions.at(-1)
  return (
    <OwnPage title={newest?.title || t('yourWords')} back={several ? '/your-story' : undefined}>
      {done ? (
        <NotificationBanner title={t('noticeTitle')} tone="success">
          {t(done)}
        </NotificationBanner>
      ) : null}
      <H1>{newest?.title || t('yourWords')}</H1>
      <Standing view={view} />
      <DisagreePart story={story} {...view.disagreements} />
      <EditPart view={view} />
      <MessagesPart view={view} />
      {storyVisibility.isPublic(story) ? <AnswersPart view={view} /> : null}
      <SharingPart path={pathOfStory(story)} requests={view.requests} />
      {newest ? <Words view={view} /> : null}
      <WhatYouCanDo view={view} />
      <AboutYou />
    </OwnPage>
  )
}

function Standing({ view }: { view: OwnStoryView }) {
  const t = useWords(words)
  const [first, ...more] = sayStanding(view, t)
  const section = sectionFor(view.story)
  return (
    <section aria-labelledby="stand">
      <H2 id="stand" size="s">
        {t('standTitle')}
      </H2>
      <InsetText>
        <p>
          <strong>{first}</strong>
        </p>
        {more.map((line) => (
          <p>{line}</p>
        ))}
        {section ? (
          <p>
            <a href={`/about/moderation#${section}`}>{t('standRule')}</a>
          </p>
        ) : null}
        {storyVisibility.isPublic(view.story) ? (
          <p>
            <a href={`/stories/${view.story.publicId}`}>{t('seePublic')}</a>
          </p>
        ) : null}
      </InsetText>
    </section>
  )
}

function Words({ view: { story } }: { view: OwnStoryView }) {
  const t = useWords(words)
  const newest = story.versions.at(-1)
  if (!newest) return null
  return (
    <section aria-labelledby="words">
      <H2 id="words">{t('yourWords')}</H2>
      <Letter
        title={newest.title}
        level={3}
        body={newest.body}
        byline={t('signedBy', { name: story.screenName })}
        meta={<Day day={story.submittedOn} />}
        small
      />
    </section>
  )
}

const endingWords: Record<Ending, YourWord> = {
  hide: 'canHide',
  show: 'canShow',
  undo: 'canUndo',
  withdraw: 'canWithdraw',
  delete: 'canDelete',
}

function WhatYouCanDo({ view: { story, today } }: { view: OwnStoryView }) {
  const t = useWords(words)
  const path = pathOfStory(story)
  const mayWrite =
    story.status !== 'withdrawn' && story.withheld !== 'deleted' && story.withheld !== 'taken down'
  const endings = endingsOf(story, today)
  if (!mayWrite && endings.length === 0) return null
  return (
    <section aria-labelledby="can">
      <H2 id="can">{t('canTitle')}</H2>
      {mayWrite ? (
        <ButtonGroup>
          <Button href={`${path}/add`} variant="secondary">
            {t('canAdd')}
          </Button>
          <Button href={`${path}/words`} variant="secondary">
            {t('canEdit')}
          </Button>
        </ButtonGroup>
      ) : null}
      <LinkList
        items={endings.map((ending) => ({ href: `${path}/${ending}`, text: t(endingWords[ending]) }))}
      />
    </section>
  )
}

export function AboutYou() {
  const t = useWords(words)
  return (
    <section aria-labelledby="me">
      <H2 id="me">{t('meTitle')}</H2>
      <LinkList
        items={[
          { href: '/your-story/contact', text: t('canContact') },
          { href: '/your-story/download', text: t('canDownload') },
          { href: '/your-story/forget', text: t('canForget') },
        ]}
      />
    </section>
  )
}
