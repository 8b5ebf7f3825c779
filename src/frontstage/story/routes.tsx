import { reads } from '../../audience/index.ts'
import { type Glance, get, gone, notFound, page, type Visit } from '../../platform/http/index.ts'
import { StoryPage } from './story.page.tsx'
import { type SoughtView, seekStoryView } from './story-view.ts'
import { words } from './words.ts'

export const routes = [get('/stories/:id', { for: 'public', cached: true, seen: countThisRead }, showStory)]

async function showStory(visit: Visit) {
  const sought = await seekStoryView(visit.app, visit.params.id ?? '')
  if (sought.found === 'story') return page(<StoryPage view={sought.view} />)
  return sought.found === 'withheld' ? gone(whyGone(visit, sought)) : notFound()
}

function whyGone(visit: Visit, { withheld, reason }: Extract<SoughtView, { found: 'withheld' }>): string {
  const t = visit.words(words)
  return withheld === 'taken down' && reason ? t('takenDownReason', { reason }) : t(withheld)
}

function countThisRead(glance: Glance): void {
  reads.countRead(glance, glance.params.id ?? '')
}
