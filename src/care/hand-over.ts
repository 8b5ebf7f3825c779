import { say } from '../platform/i18n/index.ts'
import { queueMail } from '../platform/mail/index.ts'
import { Refusal } from '../platform/refusal.ts'
import type { Work } from '../platform/work.ts'
import { type responseRules, writing } from '../responses/index.ts'
import { storyActs, storyVisibility } from '../stories/index.ts'
import { colleaguesInScope, teamOf } from './colleagues.queries.ts'
import { storyHandedOver } from './facts.ts'
import { markOf } from './mark.ts'
import { type Spared, sparedFrom } from './spared.ts'
import { words } from './words.ts'

const t = say(words, 'en-GB')

/** What was begun of an answer and goes with the story. Why somebody answers is their own and stays with them. */
export interface Begun {
  body: string
  change: responseRules.ChangeClaim
  signpost: writing.Signpost | null
}

/** A story that somebody hands over. That they are in the cast of its services the caller has checked. */
export interface HandingOver {
  storyId: number
  storyPublicId: string
  /** For whom they have it; each organisation gives it to somebody of its own. */
  organisationIds: readonly number[]
  serviceIds: readonly number[]
  accountId: number
  /** A colleague; null asks the team. */
  to: number | null
  /** Whether what they have begun to write goes with it. */
  withBegun: boolean
}

/**
 * Hands a story to a colleague, or to the team (R66): whoever hears of it in their place is told now. Asks for no reason, and names
 * nobody: neither the row nor the audit nor the mail says who handed it over. @throws Refusal
 */
export async function handOver(work: Work, handing: HandingOver): Promise<void> {
  const { storyId, organisationIds, accountId } = handing
  if (organisationIds.length === 0) throw new Refusal(t('notYours'), 404)
  const story = await storyActs.lockStory(work, storyId)
  if (!storyVisibility.isPublic(story)) throw new Refusal(t('notYours'), 409)
  const chosenIn = await homeOf(work, handing)
  const begun = handing.withBegun ? await begunBy(work, handing) : null
  const spared = await sparedFrom(work, storyId, work.today)
  for (const organisationId of organisationIds) {
    const chosen = chosenIn === organisationId ? handing.to : null
    const to = await heirIn(work, { handing, organisationId, chosen, spared })
    await keepHandOver(work, { handing, organisationId, to, begun })
    await work.tell(storyHandedOver, { storyId, organisationId, from: accountId, to })
    if (to !== null) await tellHeir(work, handing, to)
    // What happened, without who did it: docs/decisions/2026-11-23-handing-over-names-nobody.md.
    const audited = { subject: `story ${storyId}`, details: { organisationId }, dayOnly: true }
    await work.audit({ actor: 'system', verb: 'passed to a colleague', ...audited })
  }
}

/** The organisation in whose cast the chosen colleague is. @throws Refusal when they are in none of them */
async function homeOf(work: Work, { organisationIds, serviceIds, accountId, to }: HandingOver) {
  if (to === null) return null
  for (const organisationId of organisationIds) {
    const asked = { organisationId, serviceIds, today: work.today }
    const colleagues = await colleaguesInScope(work.db, asked, accountId)
    if (colleagues.some((colleague) => colleague.accountId === to)) return organisationId
  }
  throw new Refusal(t('noColleague'))
}

interface Heiring {
  handing: HandingOver
  organisationId: number
  chosen: number | null
  spared: Spared
}

/** Whoever is chosen and not spared the story, else the first of the team; the page that chose cannot tell the two apart. */
async function heirIn(work: Work, { handing, organisationId, chosen, spared }: Heiring) {
  if (chosen !== null && !spared.has(chosen)) return chosen
  const { serviceIds, accountId } = handing
  const team = await teamOf(work.db, { organisationId, serviceIds, today: work.today })
  return team.find((one) => one.accountId !== accountId && !spared.has(one.accountId))?.accountId ?? null
}

interface Kept {
  handing: HandingOver
  organisationId: number
  to: number | null
  begun: Begun | null
}

async function keepHandOver(work: Work, { handing, organisationId, to, begun }: Kept): Promise<void> {
  const given = { to_id: to, begun: JSON.stringify(to === null ? {} : (begun ?? {})) }
  await work.db
    .insertInto('content.hand_overs')
    .values({
      story_id: handing.storyId,
      organisation_id: organisationId,
      mark: markOf(work.keys, handing.accountId),
      ...given,
    })
    .onConflict((on) => on.columns(['story_id', 'organisation_id', 'mark']).doUpdateSet(given))
    .execute()
}

async function begunBy(work: Work, { storyId, accountId }: HandingOver): Promise<Begun | null> {
  const own = await writing.ownAnswers(work.db, { storyId, accountId })
  const draft = own.find(({ status }) => status === 'draft' || status === 'returned')
  if (!draft || draft.body.trim() === '') return null
  return { body: draft.body, change: draft.change, signpost: draft.signpost }
}

async function tellHeir(work: Work, { storyId, storyPublicId }: HandingOver, to: number): Promise<void> {
  await queueMail(work, {
    to: { account: to },
    template: 'storyHandedToYou',
    params: { story: storyPublicId },
    whilePublic: storyId,
  })
}

/** They take it up again: reminders come to them as before, and what they had begun is still theirs. Nobody is told. */
export async function takeUpAgain(
  work: Work,
  { storyId, accountId }: Pick<HandingOver, 'storyId' | 'accountId'>,
) {
  await work.db
    .deleteFrom('content.hand_overs')
    .where('story_id', '=', storyId)
    .where('mark', '=', markOf(work.keys, accountId))
    .execute()
}
