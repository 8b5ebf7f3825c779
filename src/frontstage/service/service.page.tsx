import type { PublicChange } from '../../changes/index.ts'
import { useWords } from '../../platform/i18n/index.ts'
import type { Answering } from '../../reports/index.ts'
import { type StoryCardView, searchQuery } from '../../search/index.ts'
import { Button, Day, EmptyState, H1, H2, InsetText, PublicLayout, SummaryList } from '../../ui/index.ts'
import { ChangeEntry } from '../changes/change-entry.tsx'
import { Card } from '../stories/card.tsx'
import { HowItAnswers } from './how-it-answers.tsx'
import { words } from './words.ts'

/** A service or an organisation, as far as both pages show the same. */
export interface CarePlace {
  code: string
  name: string
  knownAs: string[]
  address: string
  closedOn: string | null
  successor: { name: string; href: string } | null
  joined: boolean
  organisation: { code: string; name: string } | null
  site: string | null
  services: { code: string; name: string; closedOn: string | null }[]
}

export interface CarePlacePageProps {
  place: CarePlace
  filter: 'service' | 'organisation'
  stories: StoryCardView[]
  answering: Answering
  changes: PublicChange[]
}

export function CarePlacePage(props: CarePlacePageProps) {
  const { place } = props
  const t = useWords(words)
  return (
    <PublicLayout title={place.name} current="services">
      <H1
        caption={
          place.organisation && place.organisation.name !== place.name ? place.organisation.name : undefined
        }
      >
        {place.name}
      </H1>
      <Closed {...props} />
      <Facts place={place} />
      {place.closedOn ? null : (
        <Button
          href={`/tell-your-story${place.organisation ? `?service=${encodeURIComponent(place.code)}` : ''}`}
        >
          {t('tell', { name: place.name })}
        </Button>
      )}
      {place.joined ? null : (
        <InsetText>
          <p>{t('notJoined', { name: place.organisation?.name ?? place.name })}</p>
          <p>
            <a href={`/organisations/${encodeURIComponent(place.organisation?.code ?? place.code)}/claim`}>
              {t('joinIn')}
            </a>
          </p>
        </InsetText>
      )}
      <Said {...props} />
      <HowItAnswers answering={props.answering} />
      <Changes {...props} />
      <Services place={place} />
    </PublicLayout>
  )
}

function Closed({ place, filter }: CarePlacePageProps) {
  const t = useWords(words)
  if (!place.closedOn) return null
  const [before, after] = t(filter === 'service' ? 'closed' : 'closedOrganisation', { day: '|' }).split('|')
  return (
    <InsetText>
      <p>
        {before}
        <Day day={place.closedOn} />
        {after}
      </p>
      {place.successor ? (
        <p>
          {t('successor')} <a href={place.successor.href}>{place.successor.name}</a>
        </p>
      ) : null}
    </InsetText>
  )
}

function Facts({ place }: { place: CarePlace }) {
  const t = useWords(words)
  const rows = [
    ...(place.organisation && place.organisation.name !== place.name
      ? [
          {
            key: t('partOf'),
            value: <a href={`/organisations/${place.organisation.code}`}>{place.organisation.name}</a>,
          },
        ]
      : []),
    ...(place.site && place.site !== place.name ? [{ key: t('at'), value: place.site }] : []),
    ...(place.address ? [{ key: t('where'), value: place.address }] : []),
  ]
  return (
    <>
      {place.knownAs.length > 0 ? <p>{t('otherNames', { names: place.knownAs.join(', ') })}</p> : null}
      {rows.length > 0 ? <SummaryList rows={rows} /> : null}
    </>
  )
}

function Said({ place, filter, stories, answering }: CarePlacePageProps) {
  const t = useWords(words)
  if (stories.length === 0) {
    return <EmptyState heading={t('noStories')}>{t('noStoriesBody')}</EmptyState>
  }
  return (
    <section aria-labelledby="said">
      <H2 id="said">{t('said')}</H2>
      {stories.map((story) => (
        <Card story={story} level={3} />
      ))}
      <p>
        <a href={`/stories${searchQuery({ [filter]: place.code })}`}>
          {answering.stories > stories.length
            ? t('allStories', { count: answering.stories })
            : t('moreStories')}
        </a>
      </p>
    </section>
  )
}

function Changes({ changes }: CarePlacePageProps) {
  const t = useWords(words)
  return (
    <section aria-labelledby="changes">
      <H2 id="changes">{t('changes')}</H2>
      {changes.length === 0 ? (
        <p>{t('noChanges')}</p>
      ) : (
        changes.map((change) => <ChangeEntry change={change} />)
      )}
    </section>
  )
}

function Services({ place }: { place: CarePlace }) {
  const t = useWords(words)
  if (place.services.length < 2) return null
  return (
    <section aria-labelledby="services">
      <H2 id="services">{t('services')}</H2>
      <ul>
        {place.services.map((service) => (
          <li>
            <a href={`/services/${service.code}`}>{service.name}</a>
            {service.closedOn ? <> ({t('closed', { day: service.closedOn })})</> : null}
          </li>
        ))}
      </ul>
    </section>
  )
}
