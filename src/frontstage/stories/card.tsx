import { useWords } from '../../platform/i18n/index.ts'
import type { StoryCardView } from '../../search/index.ts'
import { StoryCard, Tag } from '../../ui/index.ts'
import { words } from './words.ts'

/** A story in a list, with what has come of it. */
export function Card({ story, level }: { story: StoryCardView; level?: 2 | 3 }) {
  return (
    <StoryCard
      href={`/stories/${story.publicId}`}
      title={story.title}
      excerpt={story.excerpt}
      screenName={story.screenName}
      serviceNames={story.services.map(({ name }) => name)}
      date={story.publishedOn}
      level={level}
      status={<WhatCameOfIt story={story} />}
    />
  )
}

const changeTags = {
  made: ['changed', 'cardMade'],
  planned: ['waiting', 'cardPlanned'],
  cannot: ['neutral', 'cardCannot'],
} as const

function WhatCameOfIt({ story }: { story: StoryCardView }) {
  const t = useWords(words)
  const [tone, word] = story.change ? changeTags[story.change] : []
  return (
    <>
      {story.answers > 0 ? (
        <Tag tone="action">{t('cardAnswered', { count: story.answers })}</Tag>
      ) : (
        <Tag tone="waiting">{t('cardUnanswered')}</Tag>
      )}
      {tone && word ? <Tag tone={tone}>{t(word)}</Tag> : null}
      {story.imported ? <Tag tone="neutral">{t('cardImported')}</Tag> : null}
    </>
  )
}
