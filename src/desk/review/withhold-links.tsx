import { deskView } from '../../moderation/index.ts'
import { useWords } from '../../platform/i18n/index.ts'
import { Button, ButtonGroup, H2 } from '../../ui/index.ts'
import type { ReviewPageProps } from './review.page.tsx'
import { words } from './words.ts'

/** The ways to take a public story from view, and what waits for a second person. */
export function WithholdLinks({ review: { story } }: ReviewPageProps) {
  const t = useWords(words)
  if (story.status !== 'published' || story.withheld === 'taken down' || story.withheld === 'hidden')
    return null
  const address = `/desk/stories/${story.id}`
  const asked = deskView.standingIn(story.decisions, 'take-down')?.verdict === 'ask take-down'
  return (
    <section aria-labelledby="view">
      <H2 id="view">{t('viewTitle')}</H2>
      <ButtonGroup>
        <Button variant="secondary" href={`${address}/unpublish`}>
          {t(story.withheld === 'unpublished' ? 'unpublishOpen' : 'unpublish')}
        </Button>
        <Button variant="secondary" href={`${address}/takedown`}>
          {t(asked ? 'takeDownOpen' : 'takeDown')}
        </Button>
      </ButtonGroup>
    </section>
  )
}
