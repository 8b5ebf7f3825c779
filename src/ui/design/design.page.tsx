import { useWords } from '../../platform/i18n/index.ts'
import { H1 } from '../heading/heading.tsx'
import { PublicLayout } from '../layout/public-layout.tsx'
import { StaffLayout } from '../layout/staff-layout.tsx'
import { type Section, sections } from './sections.ts'
import { words } from './words.ts'

/** Every component in every state it can be in, on the sheet of one audience. */
export function DesignPage({ audience = 'public' }: { audience?: 'public' | 'staff' | undefined }) {
  const t = useWords(words)
  const body = (
    <>
      <H1>{t('title')}</H1>
      <p class="lede">{t('lede')}</p>
      {sections
        .filter((section) => section.on === 'both' || section.on === audience)
        .map((section) => (
          <Shown section={section} />
        ))}
    </>
  )
  if (audience === 'staff') {
    return (
      <StaffLayout title={t('title')} section="backstage">
        {body}
      </StaffLayout>
    )
  }
  return (
    <PublicLayout title={t('title')} wide>
      {body}
    </PublicLayout>
  )
}

function Shown({ section }: { section: Section }) {
  return (
    <section id={section.name} class="design-section">
      <h2 class="nhsuk-heading-m">{section.title}</h2>
      {section.fixtures.map((fixture) => (
        <div class="design-fixture">
          <p class="steps">{fixture.name}</p>
          {fixture.show()}
        </div>
      ))}
    </section>
  )
}
