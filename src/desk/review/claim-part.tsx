import { sayClock, useWords } from '../../platform/i18n/index.ts'
import { Button, Form } from '../../ui/index.ts'
import type { ReviewPageProps } from './review.page.tsx'
import { words } from './words.ts'

/** Who reads this story, with claim and release. */
export function ClaimPart({ review: { story, claim }, viewerId }: ReviewPageProps) {
  const t = useWords(words)
  const address = `/desk/stories/${story.id}`
  if (claim && claim.moderatorId !== viewerId)
    return <p>{t('claimedByOther', { name: claim.name, time: sayClock(claim.claimedAt) })}</p>
  return (
    <Form action={claim ? `${address}/release` : `${address}/claim`} class="one-line">
      {claim ? <span>{t('claimedByYou')}</span> : null}
      <Button variant="quiet" shortcut={claim ? 'h' : 'c'}>
        {t(claim ? 'give' : 'claim')}
      </Button>
    </Form>
  )
}
