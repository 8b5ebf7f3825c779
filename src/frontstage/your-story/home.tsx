import { type Answer, bytes, notFound, page, seeOther, type Visit } from '../../platform/http/index.ts'
import { useWords } from '../../platform/i18n/index.ts'
import { sitePages } from '../../staff/index.ts'
import { type OwnStory, ownStories } from '../../stories/index.ts'
import { Button, ButtonGroup, Day, EmptyState, H1, LinkList } from '../../ui/index.ts'
import { helpPage } from '../tell-your-story/aside.tsx'
import { asText, gatherHeld } from './download.ts'
import { showEntry } from './enter.tsx'
import { OwnPage } from './own-page.tsx'
import { ownStoryView } from './own-story-view.ts'
import { asOwn, type OwnHandler, type OwnVisit, pathOfStory, withStory } from './own-visit.tsx'
import { AboutYou, StoryPage } from './story.page.tsx'
import { words, type YourWord } from './words.ts'

/** The door for those who have not come in; otherwise the story, or the list where there are several. */
export async function showHome(visit: Visit): Promise<Answer> {
  const own = await asOwn(visit)
  if (!own) return showEntry()
  const stories = await ownStories.storiesOf(visit.app.db, own.authorIds)
  const [only] = stories
  return only && stories.length === 1 ? seeOther(pathOfStory(only)) : page(<ListPage stories={stories} />)
}

const doneWords: Record<string, YourWord> = {
  sent: 'doneSent',
  accepted: 'doneAccepted',
  answered: 'doneAnswered',
  appealed: 'doneAppealed',
  noticeAnswered: 'doneNoticeAnswered',
  helped: 'doneHelped',
  hidden: 'doneHidden',
  shown: 'doneShown',
  deleted: 'doneDeleted',
  withdrawn: 'doneWithdrawn',
}

export const showStory: OwnHandler = withStory(async (visit, story) => {
  const view = await ownStoryView(visit.app, story)
  const what = visit.query.done ?? ''
  const done = Object.hasOwn(doneWords, what) ? (doneWords[what] ?? null) : null
  return page(<StoryPage view={view} done={done} several={visit.authorIds.length > 1} />)
})

/** Words that were just sent call for this help first. */
export const showOwnHelp: OwnHandler = async (visit) => {
  const kind = visit.params.kind ?? ''
  return isHelpKind(kind) ? helpPage(visit, kind, '/your-story') : notFound()
}

function isHelpKind(kind: string): kind is sitePages.HelpKind {
  return Object.hasOwn(sitePages.helpWords, kind)
}

export const showDownload: OwnHandler = () => page(<DownloadPage />)

export const downloadJson: OwnHandler = async (visit) =>
  file(visit, 'json', (held) => `${JSON.stringify(held, null, 2)}\n`)

export const downloadText: OwnHandler = async (visit) => file(visit, 'txt', asText)

const types = { json: 'application/json; charset=utf-8', txt: 'text/plain; charset=utf-8' }

async function file(
  visit: OwnVisit,
  kind: keyof typeof types,
  write: (held: Awaited<ReturnType<typeof gatherHeld>>) => string,
): Promise<Answer> {
  const held = await gatherHeld(visit.app, visit.authorIds)
  return bytes(write(held), types[kind], {
    'content-disposition': `attachment; filename="your-story.${kind}"`,
  })
}

function ListPage({ stories }: { stories: OwnStory[] }) {
  const t = useWords(words)
  return (
    <OwnPage title={t('listTitle')}>
      <H1>{t('listTitle')}</H1>
      {stories.length === 0 ? <EmptyState heading={t('listNone')} /> : null}
      <LinkList
        items={stories.map((story) => ({
          href: pathOfStory(story),
          text: story.versions.at(-1)?.title || t('yourWords'),
          detail: <Day day={story.submittedOn} />,
        }))}
      />
      <AboutYou />
    </OwnPage>
  )
}

function DownloadPage() {
  const t = useWords(words)
  return (
    <OwnPage title={t('downloadTitle')} back="/your-story">
      <H1 size="l">{t('downloadTitle')}</H1>
      <p>{t('downloadBody')}</p>
      <ButtonGroup>
        <Button href="/your-story/download/your-story.txt">{t('downloadText')}</Button>
        <Button href="/your-story/download/your-story.json" variant="secondary">
          {t('downloadJson')}
        </Button>
      </ButtonGroup>
    </OwnPage>
  )
}
