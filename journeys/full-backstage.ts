import { absences, cast, ladders } from '../src/staff/index.ts'
import { publicStory } from '../src/testing/public-story.ts'
import type { Wellmouth } from '../src/testing/wellmouth.ts'

/** What the pages of the cast, the ladder and the story room show when they are full. */
export interface FullBackstage {
  wardId: number
  /** What the director was told of a serious story. */
  seriousAlert: string
  /** The nurse was asked whether she would like to answer. */
  nomination: string
}

export async function fillBackstage(town: Wellmouth): Promise<FullBackstage> {
  const { site, trust, nurse, director } = town
  const asked = { organisationId: trust.id, accountId: nurse.accountId, by: director.accountId }
  await site.work((work) => cast.nominate(work, asked))
  const { public_id: nomination } = await site.rows
    .selectFrom('staff.nominations')
    .select('public_id')
    .executeTakeFirstOrThrow()
  const seriousAlert = await alertSenior(town)
  const away = { firstDay: '2026-03-02', lastDay: '2030-03-09', coverId: nurse.accountId }
  await site.work((work) => absences.sayAway(work, { accountId: director.accountId, ...away }))
  return { wardId: town.ward.id, seriousAlert, nomination }
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
