/** The demonstration town: invented, marked as such, and made through the same actions as the web. */
import type { WorkGround } from '../platform/work.ts'
import { behindTheCurtain, readAlong } from './behind-the-curtain/index.ts'
import { buildTown } from './build-town.ts'
import { act, openStage } from './ground.ts'
import { keepTimeFree } from './keep-time-free.ts'
import { lookAfterStaff } from './look-after.ts'
import { playStories } from './play.ts'
import { hospitalStories } from './stories/hospitals.ts'
import { endings, surgeryStories } from './stories/surgery.ts'
import { tidewaterStories } from './stories/tidewater.ts'

/** Fills an empty database with Wellmouth and a year of its stories. */
export async function seedDemo(ground: WorkGround): Promise<void> {
  const stage = openStage(ground)
  await buildTown(stage)
  const stories = [...tidewaterStories, ...hospitalStories, ...surgeryStories, ...endings]
  await playStories(stage, stories, behindTheCurtain(stage))
  await readAlong(stage)
  await lookAfterStaff(stage)
  await keepTimeFree(stage)
  await act(stage, (work) =>
    work.db.insertInto('ops.settings').values({ name: 'demo town', value: '"whole"' }).execute(),
  )
}

/** Whether nothing has been put into this database yet. */
export async function isEmpty({ db }: Pick<WorkGround, 'db'>): Promise<boolean> {
  const organisation = await db.selectFrom('content.organisations').select('id').limit(1).executeTakeFirst()
  const account = await db.selectFrom('staff.accounts').select('id').limit(1).executeTakeFirst()
  return !organisation && !account
}

/** Whether a first start was broken off in the middle of the town. */
export async function isHalfBuilt({ db }: Pick<WorkGround, 'db'>): Promise<boolean> {
  const rows = await db
    .selectFrom('ops.settings')
    .select('name')
    .where('name', 'in', ['demo people', 'demo town'])
    .execute()
  const names = rows.map(({ name }) => name)
  return names.includes('demo people') && !names.includes('demo town')
}
