import { contacts, handOvers, pauses } from '../src/care/index.ts'
import { responseRules, writing } from '../src/responses/index.ts'
import { publicStory } from '../src/testing/public-story.ts'
import type { Wellmouth } from '../src/testing/wellmouth.ts'

/** What the pages that look after staff show when they are full. */
export interface FullCare {
  /** A serious story that the director has handed to the nurse, with what she had begun to write. */
  hardStory: string
}

export async function fillCare({ site, ward, trust, nurse, director }: Wellmouth): Promise<FullCare> {
  const { storyId, publicId } = await publicStory(site, {
    serviceIds: [ward.id],
    title: 'He was sent home twice',
    criticality: 5,
  })
  const contact = {
    who: 'Staff support',
    how: 'Ring 01632 960 300',
    hours: 'Weekdays 9 to 5',
    outside: 'The night line for staff: 01632 960 399',
  }
  const draft = {
    storyId,
    accountId: director.accountId,
    organisationId: trust.id,
    serviceId: null,
    body: 'I am so sorry. I have asked who saw him on both days.',
    why: '',
    change: responseRules.noChange,
  }
  const handing = {
    storyId,
    storyPublicId: publicId,
    organisationIds: [trust.id],
    serviceIds: [ward.id],
    accountId: director.accountId,
    to: nurse.accountId,
    withBegun: true,
  }
  await site.work(async (work) => {
    const place = { organisationId: trust.id, site: null }
    await contacts.setDebriefContact(work, place, { contact, by: director.accountId })
    await writing.saveDraft(work, draft)
    await handOvers.handOver(work, handing)
    await pauses.pauseStories(work, director.accountId, { kinds: ['domestic_abuse'], lastDay: work.today })
  })
  return { hardStory: publicId }
}
