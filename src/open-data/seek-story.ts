import { type Answer, gone, notFound, type Visit } from '../platform/http/index.ts'
import { type PublicStory, publicLists, type Sought } from '../stories/index.ts'
import { words } from './words.ts'

/** The public story that the address names, or the answer to give in its place: 404, or 410 with what became of it. */
export async function seekStory(visit: Visit): Promise<{ story: PublicStory } | { answer: Answer }> {
  const t = visit.words(words)
  const sought = await publicLists.seekPublicStory(visit.app.read, visit.params.id ?? '')
  if (sought.found === 'story') return { story: sought.story }
  return { answer: sought.found === 'nothing' ? notFound(t('noStory')) : gone(whyGone(visit, sought)) }
}

function whyGone(visit: Visit, { withheld, reason }: Extract<Sought, { found: 'withheld' }>): string {
  const t = visit.words(words)
  return withheld === 'taken down' && reason ? t('takenDownReason', { reason }) : t(withheld)
}
