import { reads } from '../../audience/index.ts'
import { known, type Stage } from '../ground.ts'

/** Who opens nearly everything, who opens what is about their service, and who opens nothing: one in so many is left unread. */
const eager = ['grace', 'bridget', 'helen', 'wyn']
const leavesOut = { eager: 9, others: 3 }

/** Who has read what they were told of. The surgery reads nothing; everybody else reads on the same day or the next. */
export async function readAlong(stage: Stage): Promise<void> {
  const silent = known(stage.organisations, 'XHS')
  const told = await stage.ground.db
    .selectFrom('content.audience as heard')
    .innerJoin('content.stories as story', 'story.id', 'heard.story_id')
    .select(['story.id', 'story.public_id', 'heard.account_id', 'heard.told_at'])
    .where('heard.organisation_id', 'is distinct from', silent)
    .where('heard.told_at', 'is not', null)
    .execute()
  const isEager = new Set(eager.map((who) => known(stage.people, who).accountId))
  const readings = told.flatMap(({ id, public_id, account_id, told_at }) => {
    const nth = id * 7 + account_id * 3
    const at = new Date((told_at ?? stage.today).getTime() + (1 + (nth % 30)) * 3_600_000)
    const opens = nth % (isEager.has(account_id) ? leavesOut.eager : leavesOut.others) !== 0
    return opens && at <= stage.today ? [{ storyPublicId: public_id, accountId: account_id, at }] : []
  })
  await reads.noteReadings(stage.ground.db, readings)
}
