import type { deskView } from '../../moderation/index.ts'
import type { FinderAnswer, FoundService } from '../../organisations/index.ts'
import { useWords } from '../../platform/i18n/index.ts'
import { BackLink, Button, Checkbox, Form, H1, H2, SearchBox, StaffLayout } from '../../ui/index.ts'
import { deskNav, navWords } from '../nav.ts'
import { servicesWords } from './services-words.ts'

interface ServicesProps {
  story: deskView.StoryToReview
  q: string
  found: FinderAnswer | null
}

/** The services that a story names, and a finder for the right ones. */
export function ServicesPage({ story, q, found }: ServicesProps) {
  const t = useWords(servicesWords)
  const nav = useWords(navWords)
  const address = `/desk/stories/${story.id}`
  return (
    <StaffLayout
      title={t('title')}
      section="desk"
      nav={deskNav(nav)}
      reading
      before={<BackLink href={address}>{t('back')}</BackLink>}
    >
      <H1>{t('title')}</H1>
      {story.status === 'published' ? <p>{t('isPublic')}</p> : null}
      <H2>{t('now')}</H2>
      {story.services.length === 0 ? <p>{t('none')}</p> : null}
      {story.services.map((service) => (
        <Named address={address} service={service} />
      ))}
      {story.unlistedService ? <p>{t('unlisted', { words: story.unlistedService })}</p> : null}
      <SearchBox
        action={`${address}/services`}
        label={t('find')}
        hint={t('findHint')}
        button={t('search')}
        value={q}
      />
      {found ? <Found story={story} found={found} /> : null}
    </StaffLayout>
  )
}

function Named({ address, service }: { address: string; service: deskView.ReviewedService }) {
  const t = useWords(servicesWords)
  return (
    <Form action={`${address}/services/remove`} class="one-line">
      <input type="hidden" name="service" value={service.code} />
      <span>
        {service.name} <span class="quiet">{service.organisationName}</span>
      </span>
      <Button variant="quiet">
        {t('remove')}
        <span class="nhsuk-u-visually-hidden">{t('removeNamed', { name: service.name })}</span>
      </Button>
    </Form>
  )
}

function Found({ story, found }: { story: deskView.StoryToReview; found: FinderAnswer }) {
  const t = useWords(servicesWords)
  const named = new Set(story.services.map(({ code }) => code))
  const others = found.services.filter(({ code }) => !named.has(code))
  return (
    <section aria-labelledby="found">
      <H2 id="found">{t('found')}</H2>
      {found.problem ? <p>{found.problem.sentence}</p> : null}
      {others.length === 0 && !found.problem ? <p>{t('foundNone')}</p> : null}
      {others.map((service) => (
        <Candidate story={story} service={service} />
      ))}
    </section>
  )
}

function Candidate({ story, service }: { story: deskView.StoryToReview; service: FoundService }) {
  const t = useWords(servicesWords)
  return (
    <Form action={`/desk/stories/${story.id}/services/add`} class="desk-candidate">
      <input type="hidden" name="service" value={service.code} />
      <p>
        {service.name}
        <br />
        <span class="quiet">{[service.organisationName, service.place].filter(Boolean).join(', ')}</span>
      </p>
      {story.unlistedService ? (
        <Checkbox name="isUnlisted" id={`unlisted-${service.code}`} label={t('isUnlisted')} checked />
      ) : null}
      <Button variant="secondary" small>
        {t('add')}
        <span class="nhsuk-u-visually-hidden">{t('addNamed', { name: service.name })}</span>
      </Button>
    </Form>
  )
}
