import { objections } from '../../moderation/index.ts'
import type { Db } from '../../platform/db/index.ts'

/** What an author's page says of complaints and appeals about one story. */
export async function disagreementsOn(db: Db, storyId: number) {
  const [appeals, found, all] = await Promise.all([
    objections.appealsOn(db, storyId),
    objections.appealable(db, storyId),
    objections.objectionsOn(db, storyId, 'notice'),
  ])
  const notices = await Promise.all(
    all.map(async ({ id, stage }) => ({
      id,
      isOpen: stage === 'with author',
      notice: await objections.noticeOf(db, id),
    })),
  )
  const heard = notices.flatMap(({ notice, ...one }) =>
    notice && (one.isOpen || notice.wish) ? [{ ...one, notice }] : [],
  )
  return { appeals, mayAppeal: found !== null, notices: heard }
}
