import { randomBytes } from 'node:crypto'
import { storyActs, storyCare, type ToldStory, tellStory } from '../stories/index.ts'
import { confirmAddress } from './mail-box.ts'
import type { Site } from './site.ts'

export interface PublicStoryInTest {
  storyId: number
  publicId: string
  /** The address of its story room. */
  room: string
}

interface More extends Partial<ToldStory> {
  criticality?: number
}

/** A story that was told, approved and released, as its author, a moderator and the quarter-hour would have it. */
export async function publicStory(
  site: Site,
  { criticality = 2, ...more }: More,
): Promise<PublicStoryInTest> {
  const { storyId, publicId } = await site.work((work) => tellStory(work, { ...aStory(), ...more }))
  if (more.email) await confirmAddress(site)
  await site.work(async (work) => {
    const story = await storyActs.lockStory(work, storyId)
    await storyCare.setCriticality(work, storyId, criticality)
    await storyActs.changeStatus(work, story, 'approved')
    await storyActs.releaseStory(work, storyId)
  })
  return { storyId, publicId, room: `/backstage/stories/${publicId}` }
}

function aStory(): ToldStory {
  return {
    formKey: randomBytes(32),
    receiptCode: randomBytes(15).toString('hex').slice(0, 24),
    email: '',
    title: 'The clock nobody could read',
    body: 'My father lay facing a clock that had stopped. He asked the time all night.',
    screenName: 'quietheron',
    relationship: 'relative',
    carePeriod: '2026-02',
    purpose: '',
    wantsReply: true,
    edits: 'without asking',
    delayDays: 0,
    serviceIds: [],
    unlistedService: '',
    tags: [],
  }
}
