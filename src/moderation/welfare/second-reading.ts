import type { StaffViewer } from '../../platform/auth/index.ts'
import type { Db } from '../../platform/db/index.ts'
import { say } from '../../platform/i18n/index.ts'
import { Refusal } from '../../platform/refusal.ts'
import type { Work } from '../../platform/work.ts'
import { isIndependentOf, type Verdict } from '../rules.ts'
import { organisationsOfStories } from '../story.queries.ts'
import { words } from '../words.ts'
import { type Agreement, agreementOf, squared } from './agreement.ts'

const t = say(words, 'en-GB')

/** The share of decisions that a second moderator reads. */
export const secondReadingShare = 0.05

/** What a second reader can say; the same as the first could, in fewer words. */
export const secondVerdicts = ['publish', 'return', 'hold', 'decline'] as const
export type SecondVerdict = (typeof secondVerdicts)[number]

interface Decided {
  decisionId: number
  storyId: number
  versionId: number
}

/**
 * Chooses a decision for a second reading by a keyed hash of its number: the same decision always falls the same way, and
 * nobody can know beforehand or choose it.
 */
export async function chooseForSecondReading(work: Work, decided: Decided): Promise<void> {
  const share = work.keys.mac('second reading', String(decided.decisionId)).readUInt32BE(0) / 2 ** 32
  if (share >= secondReadingShare) return
  await work.db
    .insertInto('content.second_readings')
    .values({
      decision_id: decided.decisionId,
      story_id: decided.storyId,
      version_id: decided.versionId,
      chosen_on: work.today,
    })
    .execute()
}

/** A text that waits for a second reader, without what the first one said. */
export interface SecondText {
  id: number
  title: string
  body: string
  screenName: string
}

/** What waits for a moderator to read a second time: nothing of their own, nothing of their organisation, nothing that was undone. */
export async function waitingForSecond(db: Db, viewer: StaffViewer): Promise<SecondText[]> {
  const rows = await db
    .selectFrom('content.second_readings as reading')
    .innerJoin('content.moderation_decisions as decision', 'decision.id', 'reading.decision_id')
    .innerJoin('content.stories as story', 'story.id', 'reading.story_id')
    .innerJoin('content.story_versions as version', 'version.id', 'reading.version_id')
    .select(['reading.id', 'reading.story_id', 'version.title', 'version.body', 'story.screen_name'])
    .where('reading.reader_id', 'is', null)
    .where('decision.undone_at', 'is', null)
    .where('decision.moderator_id', '<>', viewer.accountId)
    .where('version.erased', '=', false)
    .where('story.status', '<>', 'withdrawn')
    .where((eb) => eb.or([eb('story.withheld', 'is', null), eb('story.withheld', '=', 'unpublished')]))
    .orderBy('reading.id')
    .limit(100)
    .execute()
  const organisations = await organisationsOfStories(
    db,
    rows.map(({ story_id }) => story_id),
  )
  return rows
    .filter(({ story_id }) => isIndependentOf(viewer, organisations.get(story_id) ?? []))
    .map(({ id, title, body, screen_name }) => ({ id, title, body, screenName: screen_name }))
}

/** Keeps what the second reader says. It changes nothing about the story. @throws Refusal 409 when it is read already */
export async function readSecond(
  work: Work,
  said: { readingId: number; verdict: SecondVerdict; criticality: number },
  by: StaffViewer,
): Promise<void> {
  const waiting = await waitingForSecond(work.db, by)
  if (!waiting.some(({ id }) => id === said.readingId)) throw new Refusal(t('readAlready'), 409)
  await work.db
    .updateTable('content.second_readings')
    .set({
      reader_id: by.accountId,
      read_at: work.clock.now(),
      verdict: said.verdict,
      criticality: said.criticality,
    })
    .where('id', '=', said.readingId)
    .where('reader_id', 'is', null)
    .execute()
  await work.audit({
    actor: `account ${by.accountId}`,
    verb: 'read a second time',
    subject: `second reading ${said.readingId}`,
  })
}

/** How far moderators agree on what happens to a story, and on how critical it is. */
export async function agreementNow(db: Db): Promise<{ verdict: Agreement; criticality: Agreement }> {
  const rows = await db
    .selectFrom('content.second_readings as reading')
    .innerJoin('content.moderation_decisions as decision', 'decision.id', 'reading.decision_id')
    .select([
      'decision.verdict as first',
      'decision.criticality as firstLevel',
      'reading.verdict',
      'reading.criticality',
    ])
    .where('reading.reader_id', 'is not', null)
    .where('decision.undone_at', 'is', null)
    .execute()
  const verdicts = rows.map(({ first, verdict }) => ({ first: asSecond(first), second: verdict ?? '' }))
  const levels = rows.flatMap(({ firstLevel, criticality }) =>
    firstLevel === null || criticality === null ? [] : [{ first: firstLevel, second: criticality }],
  )
  return { verdict: agreementOf(verdicts), criticality: agreementOf(levels, squared) }
}

/** Words that were shown to the author first were good enough to publish. */
function asSecond(verdict: Verdict | string): string {
  return verdict === 'propose' ? 'publish' : verdict
}
