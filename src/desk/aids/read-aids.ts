import { deskView, readingAids } from '../../moderation/index.ts'
import { dayOf } from '../../platform/clock/index.ts'
import type { App } from '../../platform/http/index.ts'

/** What the aids suggest about a story as a whole. A moderator decides; nothing here clears a text. */
export interface Suggestions {
  criticality: ReturnType<typeof readingAids.suggestCriticality>
  themes: string[]
  language: readingAids.onDesk.Language | null
  alike: deskView.RecentLikeness[]
  burst: deskView.Burst | null
}

/** Asks every aid that reads a story as a whole. `text` is its title and words as one. */
export async function readAids(
  { db, clock, config }: App,
  story: deskView.StoryToReview,
  text: string,
): Promise<Suggestions> {
  const today = dayOf(clock.now())
  const [alike, burst] = await Promise.all([
    deskView.recentLikenesses(db, { id: story.id, body: text.slice(text.indexOf('\n\n') + 2) }, today),
    deskView.burstAround(db, story.services, story.submittedOn),
  ])
  return {
    criticality: readingAids.suggestCriticality(text, readingAids.ownCriticality.read(config.dataDir)),
    themes: readingAids.suggestThemes(text),
    language: readingAids.onDesk.guessLanguage(text),
    alike,
    burst,
  }
}
