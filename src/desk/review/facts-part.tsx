import type { deskView } from '../../moderation/index.ts'
import { useWords } from '../../platform/i18n/index.ts'
import {
  Button,
  Chip,
  Chips,
  Details,
  Form,
  H2,
  Period,
  Radios,
  SummaryList,
  TextInput,
} from '../../ui/index.ts'
import type { Review } from './open-review.tsx'
import { partWords } from './part-words.ts'
import { words } from './words.ts'

/** What is known of a story beside its words. Who told it is not known here. */
export function FactsPart({ review }: { review: Review }) {
  const t = useWords(words)
  const { story } = review
  return (
    <>
      <H2>{t('factsTitle')}</H2>
      <Facts story={story} />
      {story.hasAuthor ? null : <p class="quiet">{t('noAuthor')}</p>}
      <H2>{t('tagsTitle')}</H2>
      <Tags story={story} />
    </>
  )
}

type Story = deskView.StoryToReview

function Facts({ story }: { story: Story }) {
  const t = useWords(words)
  const part = useWords(partWords)
  const change = {
    href: `/desk/stories/${story.id}/services`,
    text: t('correct'),
    hidden: t('correctServices'),
  }
  const rows = [
    {
      key: t('services'),
      value: <Services story={story} />,
      change: story.withheld === null ? change : undefined,
    },
    { key: t('relationship'), value: part(story.relationship) },
    { key: t('carePeriod'), value: story.carePeriod ? <Period period={story.carePeriod} /> : t('notSaid') },
    { key: t('purpose'), value: story.purpose || t('notSaid') },
    { key: t('wantsReply'), value: t(story.wantsReply ? 'yes' : 'no') },
    { key: t('prompted'), value: t(promptedWords(story)) },
    { key: t('edits'), value: t(story.edits === 'ask first' ? 'editsAsk' : 'editsFree') },
    { key: t('delay'), value: t('delayDays', { days: story.delayDays }) },
    { key: t('critical'), value: story.criticality ?? t('notSet') },
    ...(story.importedFrom ? [{ key: t('imported'), value: story.importedFrom }] : []),
  ]
  return <SummaryList rows={rows} />
}

function promptedWords({ suggested }: Story): 'notAsked' | 'promptedYes' | 'no' {
  if (suggested === null) return 'notAsked'
  return suggested ? 'promptedYes' : 'no'
}

function Services({ story }: { story: Story }) {
  const t = useWords(words)
  return (
    <>
      {story.services.length === 0 ? <p>{t('noService')}</p> : null}
      {story.services.map(({ name, organisationName }) => (
        <p>
          {name}
          <br />
          <span class="quiet">{organisationName}</span>
        </p>
      ))}
      {story.unlistedService ? <p>{t('unlisted', { words: story.unlistedService })}</p> : null}
    </>
  )
}

const chipPolarity = {
  good: 'good',
  'could be better': 'better',
  feeling: 'feeling',
  about: undefined,
} as const

function Tags({ story }: { story: Story }) {
  const t = useWords(words)
  const [own, given] = [
    story.tags.filter(({ givenBy }) => givenBy === 'author'),
    story.tags.filter(({ givenBy }) => givenBy === 'moderator'),
  ]
  return (
    <>
      <p class="quiet">{t('tagsAuthor')}</p>
      {own.length === 0 ? <p>{t('tagsNone')}</p> : null}
      <Chips label={t('tagsAuthor')}>
        {own.map(({ kind, tag }) => (
          <Chip polarity={chipPolarity[kind]}>{tag}</Chip>
        ))}
      </Chips>
      <p class="quiet">{t('tagsModerator')}</p>
      {given.length === 0 ? <p>{t('tagsNone')}</p> : null}
      {given.map((tag) => (
        <GivenTag storyId={story.id} tag={tag} />
      ))}
      <AddTag storyId={story.id} />
    </>
  )
}

function GivenTag({ storyId, tag }: { storyId: number; tag: deskView.ReviewedTag }) {
  const t = useWords(words)
  return (
    <Form action={`/desk/stories/${storyId}/tags/remove`} class="one-line">
      <input type="hidden" name="tagKind" value={tag.kind} />
      <input type="hidden" name="tag" value={tag.tag} />
      <Chip polarity={chipPolarity[tag.kind]}>{tag.tag}</Chip>
      <Button variant="quiet">
        {t('tagRemove')}
        <span class="nhsuk-u-visually-hidden"> {t('tagRemoveNamed', { tag: tag.tag })}</span>
      </Button>
    </Form>
  )
}

function AddTag({ storyId }: { storyId: number }) {
  const t = useWords(words)
  return (
    <Details summary={t('tagAdd')}>
      <Form action={`/desk/stories/${storyId}/tags`}>
        <TextInput name="tag" label={t('tagWord')} />
        <Radios
          name="tagKind"
          legend={t('tagKind')}
          value="about"
          options={[
            { value: 'about', text: t('kindAbout') },
            { value: 'good', text: t('kindGood') },
            { value: 'could be better', text: t('kindBetter') },
          ]}
        />
        <Button variant="secondary">{t('tagSave')}</Button>
      </Form>
    </Details>
  )
}
