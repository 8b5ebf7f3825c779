import { contacts, handOvers, pauses } from '../care/index.ts'
import { addDays } from '../platform/clock/index.ts'
import { act, known, type Stage } from './ground.ts'

/** How Tidewater looks after its staff: somebody to talk to, a story handed over, and a pause. */
export async function lookAfterStaff(stage: Stage): Promise<void> {
  await nameContacts(stage)
  await handOverOne(stage)
  const { accountId } = known(stage.people, 'marek')
  await act(stage, (work) =>
    pauses.pauseStories(work, accountId, { kinds: ['serious'], lastDay: addDays(work.today, 28) }),
  )
}

const contact = {
  who: 'The staff support team at Ropewalk House',
  how: 'Ring 01632 960 310, or knock at room 12',
  hours: 'Weekdays from 8 to 6',
  outside: 'A listening line for people who work in care, at any hour: 01632 960 311',
}

async function nameContacts(stage: Stage): Promise<void> {
  const organisationId = known(stage.organisations, 'XTW')
  const by = known(stage.people, 'helen').accountId
  const atWillow = { ...contact, who: 'Wyn Prosser, matron', how: 'Ring 01632 960 320' }
  await act(stage, async (work) => {
    await contacts.setDebriefContact(work, { organisationId, site: null }, { contact, by })
    await contacts.setDebriefContact(work, { organisationId, site: 'XTW02' }, { contact: atWillow, by })
  })
}

/** The housekeeper of the ward would rather not answer this one; the doctor of the ward takes it on. */
async function handOverOne(stage: Stage): Promise<void> {
  const ward = known(stage.services, 'willow')
  await act(stage, async (work) => {
    const story = await work.db
      .selectFrom('content.stories')
      .select(['id', 'public_id'])
      .where('screen_name', '=', 'SaltJar')
      .executeTakeFirstOrThrow()
    await handOvers.handOver(work, {
      storyId: story.id,
      storyPublicId: story.public_id,
      organisationIds: [ward.organisationId],
      serviceIds: [ward.id],
      accountId: known(stage.people, 'bev').accountId,
      to: known(stage.people, 'imran').accountId,
      withBegun: false,
    })
  })
}
