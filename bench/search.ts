// What somebody waits for when they search: stories by a common word, a rare one, a phrase and a filter; services by name, by a
// mistyped name and by place. Medians over many askings of the database under the web's own role, on the town of `bench web`.

import { findServices } from '../src/organisations/index.ts'
import { connect } from '../src/platform/db/index.ts'
import { findStories, readSearch } from '../src/search/index.ts'
import { openPrepared } from './ground/prepared.ts'
import { median, report, rounded } from './ground/report.ts'
import { fillTown, size } from './ground/town.ts'

const TIMES = 60

const { database } = await openPrepared('web', fillTown)
const db = connect(database.url, { role: 'hearback_web', max: 1 })
const stories = (query: Record<string, string>) => async () =>
  (await findStories(db, readSearch(query), {})).stories.length
const services = (q: string) => async () => (await findServices(db, { q })).services.length
const asked: Record<string, () => Promise<number>> = {
  'stories: newest': stories({}),
  'stories: common word': stories({ q: 'nurse' }),
  'stories: two words': stories({ q: 'letter date' }),
  'stories: phrase': stories({ q: '"drew me a picture"' }),
  'stories: no such word': stories({ q: 'zeppelin' }),
  'stories: one service': stories({ service: 'B3S-4' }),
  'stories: word and tag': stories({ q: 'doctor', tag: 'waiting' }),
  'services: by name': services('Ward 4 of B3S'),
  'services: mistyped': services('Vale 3 Hosptal'),
  'services: by place': services('Vale'),
}

const rows = []
for (const [question, ask] of Object.entries(asked)) {
  const times: number[] = []
  let found = 0
  for (let n = 0; n < TIMES; n++) {
    const began = performance.now()
    found = await ask()
    times.push(performance.now() - began)
  }
  const sorted = times.toSorted((a, b) => a - b)
  rows.push({ question, found, medianMs: rounded(median(times)), worstMs: rounded(sorted.at(-1) ?? 0) })
}
await db.destroy()
await database.stop()
report('search', rows, {
  stories: size.stories,
  services: size.organisations * size.servicesEach,
  questions: rows,
})
