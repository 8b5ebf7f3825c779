import type { Day } from '../platform/clock/index.ts'
import type { Work } from '../platform/work.ts'
import { storyActs, storyCare, storyRules, tellStory } from '../stories/index.ts'
import { recordDecision } from './record-decision.ts'

/** A story that was told on another site. */
export interface ImportedStory {
  /** Where it comes from, in words that the public reads. */
  source: string
  /** Its id there; with `source` it makes the same story the same however often it is imported. */
  id: string
  body: string
  /** The first sentence, cut near 60 characters, where it is left out. */
  title?: string
  /** The day on which it was told there, as `2026-11-23`. */
  day?: Day
  /** 0 to 5; unknown where it is left out. */
  criticality?: number
  /** Become the tags of what it is about. */
  codes?: readonly string[]
  serviceIds: readonly number[]
  /** It was read and published there, and is published here with a public mark that says so. */
  publish: boolean
}

/** Brings in a story from elsewhere through the same act as telling one. @returns its id, and whether it was here already */
export async function importStory(
  work: Work,
  row: ImportedStory,
): Promise<{ storyId: number; again: boolean }> {
  const told = await tellStory(work, {
    formKey: work.keys.mac('import', `${row.source}\n${row.id}`),
    receiptCode: null,
    email: '',
    title: row.title?.trim().slice(0, storyRules.limits.title) || storyRules.titleFrom(row.body),
    body: row.body.slice(0, storyRules.limits.body),
    screenName: '',
    relationship: 'patient',
    carePeriod: null,
    purpose: '',
    wantsReply: false,
    edits: 'without asking',
    delayDays: 0,
    serviceIds: [...row.serviceIds],
    unlistedService: '',
    tags: aboutTags(row.codes ?? []),
    importedFrom: row.source,
  })
  if (told.again) return told
  if (row.criticality !== undefined) await storyCare.setCriticality(work, told.storyId, row.criticality)
  if (row.publish) await publishImported(work, told.storyId)
  if (row.day) await storyCare.dateImported(work, told.storyId, row.day)
  return told
}

/** Publishes an imported story at once: it was read elsewhere, and the decision says so. */
export async function publishImported(work: Work, storyId: number, criticality?: number): Promise<void> {
  const story = await storyActs.lockStory(work, storyId)
  if (criticality !== undefined) await storyCare.setCriticality(work, storyId, criticality)
  await storyActs.changeStatus(work, story, 'approved')
  await recordDecision(work, {
    subject: { kind: 'story', id: storyId },
    verdict: 'publish',
    versionId: story.latest_version_id,
    reasonCode: 'moderated elsewhere',
    criticality: criticality ?? story.criticality,
    moderatorId: null,
  })
  await storyActs.releaseStory(work, storyId)
}

function aboutTags(codes: readonly string[]) {
  const { tag, tags } = storyRules.limits
  return [...new Set(codes.map((code) => code.trim().slice(0, tag)).filter(Boolean))]
    .slice(0, tags)
    .map((code) => ({ kind: 'about' as const, tag: code, polarity: 'neutral' as const }))
}
