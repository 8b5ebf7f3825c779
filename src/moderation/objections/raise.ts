import { places } from '../../organisations/index.ts'
import type { StaffViewer } from '../../platform/auth/index.ts'
import { midnightOf } from '../../platform/clock/index.ts'
import { sayDue } from '../../platform/i18n/index.ts'
import { keepSealed, queueMail } from '../../platform/mail/index.ts'
import { Refusal } from '../../platform/refusal.ts'
import type { Actor, Work } from '../../platform/work.ts'
import { type LockedStory, storyActs, storyVisibility } from '../../stories/index.ts'
import { organisationsOf, serviceIdsOf } from '../story.queries.ts'
import { objectionsOn } from './objections.queries.ts'
import {
  dueFor,
  type Ground,
  type ObjectionKind,
  type organisationGrounds,
  type requestGrounds,
} from './rules.ts'
import { t } from './words.ts'

export interface Request {
  storyId: number
  ground: (typeof requestGrounds)[number]
  words: string
  /** '' where they do not want to hear of it. */
  email: string
}

/** Anyone asks us to look again. The story stays as it is meanwhile. @returns by when it is answered */
export async function askToLookAgain(work: Work, { email, ...asked }: Request): Promise<Date> {
  const story = await publicStory(work, asked.storyId)
  const contactPart = email ? await keepSealed(work, { to: email }) : null
  const { dueAt } = await raise(work, story, { ...asked, kind: 'request', actor: 'public', contactPart })
  if (contactPart !== null)
    await queueMail(work, {
      to: { enclosed: contactPart },
      template: 'lookAgainReceived',
      params: { story: story.public_id, by: sayDue(dueAt) },
    })
  return dueAt
}

export interface OrganisationObjection {
  storyId: number
  organisationId: number
  ground: (typeof organisationGrounds)[number]
  words: string
}

/**
 * An organisation that a story is about objects, citing a rule. It is told the same as everybody else, nothing is held
 * meanwhile (decision 6), and it is counted in public. Who may speak for the organisation is for the caller to know.
 * @throws Refusal 409 while an earlier one of the same organisation on the same story is open
 */
export async function object(work: Work, asked: OrganisationObjection, by: StaffViewer): Promise<Date> {
  const story = await publicStory(work, asked.storyId)
  const earlier = await objectionsOn(work.db, story.id, 'objection')
  if (earlier.some((one) => one.organisationId === asked.organisationId && one.stage !== 'closed'))
    throw new Refusal(t('alreadyObjected'), 409)
  if (!(await organisationsOf(work.db, story.id)).includes(asked.organisationId))
    throw new Refusal(t('notTheirStory'), 403)
  const actor: Actor = `account ${by.accountId}`
  const { dueAt } = await raise(work, story, { ...asked, kind: 'objection', actor, accountId: by.accountId })
  return dueAt
}

export interface NoticeOfComplaint {
  storyId: number
  name: string
  email: string
  statement: string
  meaning: string
  wrongParts: string
  whyDefamatory: string
  sharesDetails: boolean
}

/** A notice of complaint with all that the law asks of one (Defamation Act 2013 s. 5(6), SI 2013/3028 reg. 2). Its clock starts now. */
export async function giveNotice(work: Work, notice: NoticeOfComplaint): Promise<Date> {
  const story = await publicStory(work, notice.storyId)
  const contactPart = await keepSealed(work, { to: notice.email })
  const { id, dueAt } = await raise(work, story, {
    kind: 'notice',
    ground: 'defamation',
    words: notice.whyDefamatory,
    actor: 'public',
    contactPart,
  })
  await work.db
    .insertInto('content.defamation_notices')
    .values({
      objection_id: id,
      complainant_name: notice.name,
      statement: notice.statement,
      meaning: notice.meaning,
      wrong_parts: notice.wrongParts,
      why_defamatory: notice.whyDefamatory,
      shares_details: notice.sharesDetails,
      shared_email: notice.sharesDetails ? notice.email : '',
    })
    .execute()
  await queueMail(work, {
    to: { enclosed: contactPart },
    template: 'noticeReceived',
    params: { story: story.public_id, by: sayDue(dueAt) },
  })
  return dueAt
}

interface Raised {
  kind: ObjectionKind
  ground: Ground
  words: string
  actor: Actor
  accountId?: number
  organisationId?: number
  contactPart?: number | null
  decisionId?: number
}

/** Puts it on record with its deadline. An author's has a day and no hour, and is counted from the beginning of that day. */
export async function raise(
  work: Work,
  story: LockedStory,
  raised: Raised,
): Promise<{ id: number; dueAt: Date }> {
  const { kind, ground, words, actor } = raised
  const receivedAt = actor === 'author' ? null : work.clock.now()
  const nation = await places.nationOf(work.db, await organisationsOf(work.db, story.id))
  const dueAt = dueFor(kind, ground, { from: receivedAt ?? new Date(midnightOf(work.today)), nation })
  const { id } = await work.db
    .insertInto('content.objections')
    .values({
      kind,
      story_id: story.id,
      decision_id: raised.decisionId ?? null,
      version_id: story.published_version_id,
      service_ids: await serviceIdsOf(work.db, story.id),
      ground,
      words,
      account_id: raised.accountId ?? null,
      organisation_id: raised.organisationId ?? null,
      contact_part: raised.contactPart ?? null,
      nation,
      received_on: work.today,
      received_at: receivedAt,
      due_at: dueAt,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const organisation = raised.organisationId ? { organisation: raised.organisationId } : {}
  await work.audit({
    actor,
    verb: 'asked to look again',
    subject: `objection ${id}`,
    details: { kind, ground, story: story.id, ...organisation },
  })
  return { id, dueAt }
}

/** @throws Refusal 410 when the story is not public any more */
async function publicStory(work: Work, storyId: number): Promise<LockedStory> {
  const story = await storyActs.lockStory(work, storyId)
  if (!storyVisibility.isPublic(story)) throw new Refusal(t('notPublic'), 410)
  return story
}
