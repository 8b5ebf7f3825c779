import type { Happening } from './behind-the-curtain/index.ts'
import { momentAgo, type Stage } from './ground.ts'
import { answerWish, useIt, wish } from './sharing-acts.ts'
import type { SeedStory } from './story.ts'
import { decide, end, release, tell } from './story-acts.ts'
import { takeTurn } from './turn-acts.ts'

/** What the acts on one story know of it so far. */
export interface Told {
  story: SeedStory
  storyId: number
  receiptCode: string
}

const HOURS = { told: 9, read: 11, decided: 12, released: 13, ended: 16, turn: 14, asked: 15 }
const unread = new Set(['waiting'])

/** Plays all stories at once, with what goes on besides, in the order in which things happened in the town. */
export async function playStories(
  stage: Stage,
  stories: readonly SeedStory[],
  besides: readonly Happening[],
): Promise<void> {
  const happenings = [
    ...stories.flatMap((story, index) => happeningsOf(stage, story, index)),
    ...besides.filter(({ at }) => at <= stage.today),
  ]
  happenings.sort((one, two) => one.at.getTime() - two.at.getTime())
  for (const { at, does } of happenings) {
    stage.clock.set(at)
    await does()
  }
  stage.clock.set(stage.today)
}

function happeningsOf(stage: Stage, story: SeedStory, index: number): Happening[] {
  const told: Told = { story, storyId: 0, receiptCode: '' }
  // A day to be read, but not beyond yesterday; each a few minutes apart, so that no two happen at once.
  const readAgo = Math.max(story.ago - 1, 0)
  const at = (days: number, hour: number) => new Date(momentAgo(stage, days, hour).getTime() + index * 20_000)
  const happenings: Happening[] = [{ at: at(story.ago, HOURS.told), does: async () => tell(stage, told) }]
  if (unread.has(story.ends ?? '')) return happenings
  happenings.push({ at: at(readAgo, HOURS.decided), does: async () => decide(stage, told) })
  if (!becomesPublic(story)) return happenings
  happenings.push({ at: at(readAgo, HOURS.released), does: async () => release(stage, told) })
  for (const turn of story.turns ?? []) {
    const days = Math.max(readAgo - turn.after, 0)
    happenings.push({ at: at(days, HOURS.turn), does: async () => takeTurn(stage, told, turn) })
  }
  for (const { after, does } of wishesOf(stage, told))
    happenings.push({ at: at(Math.max(readAgo - after, 0), HOURS.asked), does })
  happenings.push({ at: at(Math.max(readAgo - 4, 0), HOURS.ended), does: async () => end(stage, told) })
  return happenings.filter(({ at: moment }) => moment <= stage.today)
}

/** Asking to use the story elsewhere, the author's answer, and the use. */
function wishesOf(stage: Stage, told: Told): { after: number; does: () => Promise<void> }[] {
  const asked = told.story.wish
  if (!asked) return []
  const { after, answer, used } = asked
  return [
    { after, does: () => wish(stage, told, asked) },
    ...(answer ? [{ after: after + 3, does: () => answerWish(stage, told, answer) }] : []),
    ...(used ? [{ after: after + 10, does: () => useIt(stage, told, asked) }] : []),
  ]
}

const neverPublic = new Set(['claimed', 'returned', 'proposed', 'held', 'declined', 'approved', 'withdrawn'])

function becomesPublic({ ends }: SeedStory): boolean {
  return !neverPublic.has(ends ?? '')
}
