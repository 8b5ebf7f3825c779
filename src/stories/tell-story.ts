import { authorContact, createAuthor } from '../authors/index.ts'
import { publicId } from '../platform/keys/index.ts'
import type { Work } from '../platform/work.ts'
import { storySubmitted } from './facts.ts'
import type { Relationship } from './rules.ts'
import { saveVersion } from './save-version.ts'

export interface ToldTag {
  kind: 'about' | 'good' | 'could be better' | 'feeling'
  tag: string
  polarity: 'good' | 'poor' | 'neutral'
}

/** Everything that an author sends. `formKey` (32 bytes) makes a double click, Back and resubmit one story. */
export interface ToldStory {
  formKey: Buffer
  /** What brings the author back: 24 characters. Only its hash is kept. Null for imported stories. */
  receiptCode: string | null
  /** '' when the author gives none. It counts once its owner has confirmed it. */
  email: string
  title: string
  body: string
  screenName: string
  relationship: Relationship
  /** A month (`2026-03`) or a season (`2026 spring`); null when not said. */
  carePeriod: string | null
  purpose: string
  wantsReply: boolean
  /** Whether somebody suggested that they tell, for nothing in return; left out where it was not asked. */
  suggested?: boolean
  edits: 'without asking' | 'ask first'
  delayDays: number
  serviceIds: number[]
  unlistedService: string
  tags: ToldTag[]
  /** What the words call for before anything else; read by moderators only. */
  concern?: string | null
  importedFrom?: string
}

/**
 * Keeps a told story: author, words, services and tags together or not at all. The same form key again gives the same story.
 * @returns the story's public id
 */
export async function tellStory(
  work: Work,
  told: ToldStory,
): Promise<{ storyId: number; publicId: string; again: boolean }> {
  const known = await storyOfForm(work, told.formKey)
  if (known) return { ...known, again: true }
  const authorId = told.receiptCode ? await createAuthor(work, told.receiptCode) : null
  const story = await insertStory(work, told, authorId)
  await saveVersion(work, { storyId: story.id, title: told.title, body: told.body, writtenBy: 'author' })
  await insertServicesAndTags(work, story.id, told)
  await work.audit({
    actor: told.importedFrom ? 'command line' : 'author',
    verb: 'told',
    subject: `story ${story.id}`,
  })
  await work.tell(storySubmitted, { storyId: story.id })
  if (authorId && told.email) await authorContact.askToConfirm(work, [authorId], told.email)
  return { storyId: story.id, publicId: story.public_id, again: false }
}

async function storyOfForm(
  work: Work,
  formKey: Buffer,
): Promise<{ storyId: number; publicId: string } | null> {
  const row = await work.db
    .selectFrom('content.stories')
    .select(['id', 'public_id'])
    .where('form_key', '=', formKey)
    .executeTakeFirst()
  return row ? { storyId: row.id, publicId: row.public_id } : null
}

function insertStory(work: Work, told: ToldStory, authorId: string | null) {
  return work.db
    .insertInto('content.stories')
    .values({
      public_id: publicId(),
      author_id: authorId,
      form_key: told.formKey,
      screen_name: told.screenName,
      relationship: told.relationship,
      care_period: told.carePeriod,
      purpose: told.purpose,
      wants_reply: told.wantsReply,
      suggested: told.suggested ?? null,
      edits: told.edits,
      delay_days: told.delayDays,
      unlisted_service: told.unlistedService,
      concern: told.concern ?? null,
      imported_from: told.importedFrom ?? null,
      status: 'submitted',
      submitted_on: work.today,
    })
    .returning(['id', 'public_id'])
    .executeTakeFirstOrThrow()
}

async function insertServicesAndTags(work: Work, storyId: number, told: ToldStory): Promise<void> {
  if (told.serviceIds.length > 0) {
    const rows = [...new Set(told.serviceIds)].map((serviceId) => ({
      story_id: storyId,
      service_id: serviceId,
    }))
    await work.db.insertInto('content.story_services').values(rows).execute()
  }
  if (told.tags.length > 0) {
    const rows = told.tags.map((tag) => ({ story_id: storyId, ...tag, given_by: 'author' as const }))
    await work.db
      .insertInto('content.story_tags')
      .values(rows)
      .onConflict((on) => on.doNothing())
      .execute()
  }
}
