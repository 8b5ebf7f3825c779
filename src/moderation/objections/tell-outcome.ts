import { mailAuthor } from '../../authors/index.ts'
import { queueMail } from '../../platform/mail/index.ts'
import type { Work } from '../../platform/work.ts'
import { policySections } from '../policy-sections.ts'
import type { Closing } from './close.ts'
import { tellWhoComplained } from './notices.ts'
import { noticeOf, type Objection } from './objections.queries.ts'

/** Whoever asked hears what came of it: by the address they left, by their account, or as the author they are. */
export async function tellOutcome(work: Work, objection: Objection, closing: Closing): Promise<void> {
  const section = policySections[objection.kind]
  const params = { outcome: closing.outcome, reason: closing.reason, section }
  if (objection.kind === 'request')
    await tellWhoComplained(work, objection, { template: 'lookAgainAnswered', params })
  if (objection.kind === 'notice') await tellOfNotice(work, objection, params)
  if (objection.kind === 'objection' && objection.accountId)
    await queueMail(work, {
      to: { account: objection.accountId },
      template: 'objectionAnswered',
      params: { story: objection.storyPublicId },
    })
  if (objection.kind === 'appeal' && objection.authorId)
    await mailAuthor(work, objection.authorId, { template: 'authorUpdate', params: { section } })
}

/** The complainant also hears whether the author stands by the words, and, only if the author agrees, who they are. */
async function tellOfNotice(work: Work, objection: Objection, params: Record<string, string>): Promise<void> {
  const notice = await noticeOf(work.db, objection.id)
  const stands = notice?.wish === 'keep' && params.outcome === 'stays'
  const encloses = stands && notice.authorShares && notice.authorPart ? [notice.authorPart] : []
  await tellWhoComplained(work, objection, {
    template: 'noticeAnswered',
    params: { ...params, stands: stands ? 'yes' : 'no' },
    encloses,
  })
}
