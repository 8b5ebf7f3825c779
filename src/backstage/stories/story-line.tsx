import type { HeardStory, StoryProgress } from '../../audience/index.ts'
import { daysBetween } from '../../platform/clock/index.ts'
import { useWords } from '../../platform/i18n/index.ts'
import { excerptOf } from '../../search/index.ts'
import { StoryCard, Tag } from '../../ui/index.ts'
import { words } from './words.ts'

export interface StoryLineProps {
  story: HeardStory
  progress?: StoryProgress | undefined
  today: string
  level?: 2 | 3
}

/** A story in a list for those whom it is about: enough to know whether to open it now. */
export function StoryLine({ story, progress, today, level = 2 }: StoryLineProps) {
  return (
    <StoryCard
      href={`/backstage/stories/${story.publicId}`}
      title={story.title}
      excerpt={excerptOf(story.start)}
      screenName={story.screenName}
      serviceNames={story.services}
      date={story.publishedOn}
      level={level}
      status={<Status story={story} progress={progress} waited={daysBetween(story.publishedOn, today)} />}
    />
  )
}

function Status({ story, progress, waited }: Omit<StoryLineProps, 'today'> & { waited: number }) {
  const t = useWords(words)
  const answers = progress?.answers ?? 0
  return (
    <>
      {story.waiting ? <Tag tone="waiting">{t('waited', { days: waited })}</Tag> : null}
      {answers > 0 ? <Tag>{t('answered', { count: answers })}</Tag> : null}
      {progress?.change === 'made' ? <Tag tone="changed">{t('made')}</Tag> : null}
      {progress?.change === 'planned' ? <Tag tone="waiting">{t('planned')}</Tag> : null}
      {story.criticality ? <Tag>{t('serious', { level: story.criticality })}</Tag> : null}
      {story.read ? null : <Tag tone="action">{t('notOpened')}</Tag>}
    </>
  )
}
