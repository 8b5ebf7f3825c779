import type { StaffViewer } from '../../platform/auth/index.ts'
import { sayDay } from '../../platform/i18n/index.ts'
import { Refusal } from '../../platform/refusal.ts'
import type { Work } from '../../platform/work.ts'
import { type LockedStory, storyActs } from '../../stories/index.ts'
import { standingDecision } from '../decisions.queries.ts'
import { policyVersion } from '../reasons.ts'
import { isSenior } from '../rules.ts'
import { serviceIdsOf } from '../story.queries.ts'
import { decideAppeal } from './decide-appeal.ts'
import { holdObjection } from './hold.ts'
import { noticeOf, type Objection } from './objections.queries.ts'
import { type AnswerReason, fits, type Outcome, outcomesFor } from './rules.ts'
import { tellOutcome } from './tell-outcome.ts'
import { t } from './words.ts'

export interface Closing {
  objectionId: number
  outcome: Outcome
  reason: AnswerReason
  /** Whoever asked reads it. */
  noteToThem: string
  /** Other moderators read it. */
  privateNote: string
}

/**
 * Answers an objection with an outcome and a coded reason. It says what was done and does not do it: a story is taken down,
 * changed or moved by its own acts first, with their second person. An appeal's outcome is carried out here.
 * @throws Refusal 409 when what is said has not happened, 403 when somebody else must decide
 */
export async function closeObjection(work: Work, closing: Closing, by: StaffViewer): Promise<void> {
  const objection = await holdObjection(work, closing.objectionId, by)
  const story = await storyActs.lockStory(work, objection.storyId)
  if (!outcomesFor(objection.kind).includes(closing.outcome) || !fits(closing.outcome, closing.reason))
    throw new Refusal(t('doesNotFit'))
  if (objection.kind === 'appeal') await decideAppeal(work, { objection, story, closing }, by)
  else await checkDone(work, { objection, story, closing }, by)
  await work.db
    .updateTable('content.objections')
    .set({
      stage: 'closed',
      outcome: closing.outcome,
      reason_code: closing.reason,
      note_to_them: closing.noteToThem,
      private_note: closing.privateNote,
      decided_by: by.accountId,
      closed_at: work.clock.now(),
      policy_version: policyVersion,
    })
    .where('id', '=', objection.id)
    .execute()
  await auditAnswer(work, { objection, closing }, by)
  await tellOutcome(work, objection, closing)
}

export interface Case {
  objection: Objection
  story: LockedStory
  closing: Closing
}

async function checkDone(work: Work, one: Case, by: StaffViewer): Promise<void> {
  const { objection, closing } = one
  if (closing.outcome === 'stays') return checkMayStay(work, one, by)
  if (!(await isDone(work, one))) throw new Refusal(t('notDone'), 409)
  const removes = closing.outcome === 'taken from view' || closing.outcome === 'taken down'
  if (objection.kind === 'notice' && !removes && closing.outcome === 'service corrected')
    throw new Refusal(t('doesNotFit'))
}

/** After a notice a story stays only with its author's word for it, or by a senior moderator's decision. */
async function checkMayStay(work: Work, { objection, story, closing }: Case, by: StaffViewer): Promise<void> {
  if (story.status !== 'published' || story.withheld !== null) throw new Refusal(t('notDone'), 409)
  if (objection.kind !== 'notice') {
    if (closing.reason === 'kept by its author') throw new Refusal(t('doesNotFit'))
    return
  }
  const notice = await noticeOf(work.db, objection.id)
  if (objection.stage === 'with author')
    throw new Refusal(t('withAuthor', { day: sayDay(notice?.authorBy ?? '') }), 409)
  const stands = notice?.wish === 'keep'
  if (!stands && !isSenior(by)) throw new Refusal(t('staysNeedsYes'), 403)
  if (!stands && closing.reason === 'kept by its author') throw new Refusal(t('doesNotFit'))
}

/** Whether what is said was done, by the act that does it. */
async function isDone(work: Work, { objection, story, closing }: Case): Promise<boolean> {
  switch (closing.outcome) {
    case 'words changed':
      return story.published_version_id !== objection.versionId
    case 'service corrected':
      return String(await serviceIdsOf(work.db, story.id)) !== String(objection.serviceIds)
    case 'taken down':
      return story.withheld === 'taken down'
    case 'gone already':
      return story.withheld === 'hidden' || story.withheld === 'deleted'
    case 'taken from view': {
      const view = await standingDecision(work.db, { kind: 'story', id: story.id }, 'view')
      return story.withheld === 'unpublished' && view?.verdict === 'confirm unpublish'
    }
    default:
      return false
  }
}

function auditAnswer(
  work: Work,
  { objection, closing }: Omit<Case, 'story'>,
  by: StaffViewer,
): Promise<void> {
  return work.audit({
    actor: `account ${by.accountId}`,
    verb: 'looked again',
    subject: `objection ${objection.id}`,
    details: {
      kind: objection.kind,
      ground: objection.ground,
      outcome: closing.outcome,
      reason: closing.reason,
      story: objection.storyId,
      policy: policyVersion,
      ...(objection.organisationId ? { organisation: objection.organisationId } : {}),
    },
  })
}
