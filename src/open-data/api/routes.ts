import { type Answer, get, json, type Visit } from '../../platform/http/index.ts'
import { publicThread } from '../../responses/index.ts'
import { uses } from '../../sharing/index.ts'
import { licenceHeader } from '../licence.ts'
import { seekStory } from '../seek-story.ts'
import type { List } from './list.ts'
import { lists } from './lists.ts'
import { openApi } from './openapi.ts'
import { readPage } from './read-page.ts'
import { storyWithThread } from './shapes.ts'

const open = { for: 'public', api: true, cached: true, forEverySite: true } as const

export const routes = [
  get('/api/v1/openapi.json', open, ({ app }) => json(openApi(app.config))),
  ...lists.map((list) => get(`/api/v1/${list.name}`, open, (visit) => showList(visit, list))),
  get('/api/v1/stories/:id', open, showStory),
]

async function showList(visit: Visit, list: List): Promise<Answer> {
  const { items, next } = await list.give(visit, readPage(visit, list.isPlace))
  return openJson(visit, { items, next, licence: visit.app.config.licence })
}

async function showStory(visit: Visit): Promise<Answer> {
  const { app } = visit
  const sought = await seekStory(visit)
  if ('answer' in sought) return sought.answer
  const [thread, used] = await Promise.all([
    publicThread(app.read, sought.story.id),
    uses.publicUses(app.read, sought.story.id),
  ])
  const told = thread.flatMap((entry) =>
    entry.kind === 'response' && entry.change ? [entry.change.kind] : [],
  )
  const change = (['made', 'planned', 'cannot'] as const).find((kind) => told.includes(kind)) ?? null
  const answers = thread.filter(({ kind }) => kind === 'response').length
  const story = { ...sought.story, answers, change, thread, uses: used, licence: app.config.licence }
  return openJson(visit, storyWithThread.present(story, app.config.baseUrl))
}

function openJson({ app: { config } }: Visit, value: object): Answer {
  return json(value, { headers: licenceHeader(config) })
}
