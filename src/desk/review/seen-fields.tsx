import type { Review } from './open-review.tsx'

/** What the moderator has before them: an act on anything else is refused. */
export function SeenFields({ review: { latest, standing } }: { review: Review }) {
  return (
    <>
      <input type="hidden" name="version" value={latest.id} />
      <input type="hidden" name="decision" value={standing?.id ?? 0} />
    </>
  )
}
