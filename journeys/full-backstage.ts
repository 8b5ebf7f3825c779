import { ladders } from '../src/staff/index.ts'
import { publicStory } from '../src/testing/public-story.ts'
import type { Wellmouth } from '../src/testing/wellmouth.ts'

/** What the pages of the cast, the ladder and the story room show when they are full. */
export interface FullBackstage {
  wardId: number
  /** What the director was told of a serious story. */
  seriousAlert: string
}

export async function fillBackstage(town: Wellmouth): Promise<FullBackstage> {
  return { wardId: town.ward.id, seriousAlert: await alertSenior(town) }
}

async function alertSenior({ site, ward, trust, nurse, director }: Wellmouth): Promise<string> {
  const ladder = { organisationId: trust.id, rungs: [nurse.accountId], seniorId: director.accountId }
  await site.work((work) => ladders.setLadder(work, { ...ladder, serviceId: ward.id }, 'system'))
  await publicStory(site, { serviceIds: [ward.id], title: 'A bell that nobody answered', criticality: 5 })
  const { public_id } = await site.rows
    .selectFrom('content.serious_alerts')
    .select('public_id')
    .where('account_id', '=', director.accountId)
    .executeTakeFirstOrThrow()
  return public_id
}
