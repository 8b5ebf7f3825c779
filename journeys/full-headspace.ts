import { headspaceActs, sessions } from '../src/headspace/index.ts'
import { addDays } from '../src/platform/clock/index.ts'
import { staffViewer } from '../src/staff/index.ts'
import type { ToldHere, Wellmouth } from '../src/testing/wellmouth.ts'

/** What the pages of headspace show when they are full. */
export interface FullHeadspace {
  /** To come: the nurse planned it and has a seat, with a story set aside. */
  session: string
  /** At the same time; nobody has a seat yet. */
  otherSession: string
  /** Begun already: the nurse can say how it went. */
  begunSession: string
}

export async function fillHeadspace(town: Wellmouth, quiet: ToldHere): Promise<FullHeadspace> {
  const { site, nurse } = town
  const session = await plan(town, { place: 'Seminar room 2', days: 3 })
  const otherSession = await plan(town, { place: 'The garden room', days: 3 })
  const begunSession = await plan(town, { place: 'The attic', days: 0 })
  await site.work(async (work) => {
    for (const publicId of [session, begunSession]) {
      const found = await sessions.sessionOf(work.db, asking(town), publicId)
      if (!found) throw new Error('a session that was planned is not there')
      const seat = { sessionId: found.id, accountId: nurse.accountId }
      if (found.day > work.today) {
        await headspaceActs.bookSeat(work, found.id, nurse.accountId)
        await headspaceActs.setAside(work, { ...seat, storyId: quiet.storyId })
      }
    }
  })
  return { session, otherSession, begunSession }
}

function asking({ trust, nurse }: Wellmouth) {
  return { organisationIds: [trust.id], accountId: nurse.accountId }
}

async function plan(
  { site, trust, ward, nurse }: Wellmouth,
  { place, days }: { place: string; days: number },
): Promise<string> {
  const by = await staffViewer(site.rows, nurse.accountId)
  if (!by) throw new Error('the nurse is not there')
  const [publicId = ''] = await site.work((work) => {
    const day = addDays(work.today, days)
    return headspaceActs.planSessions(
      work,
      {
        organisationId: trust.id,
        serviceId: ward.id,
        siteCode: null,
        firstDay: day,
        begins: '00:05',
        ends: '23:55',
        repeat: 'once',
        until: day,
        place,
        seats: 6,
        purpose: 'rehearse',
      },
      by,
    )
  })
  return publicId
}
