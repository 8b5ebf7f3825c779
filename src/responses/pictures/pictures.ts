import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../../platform/db/index.ts'
import { say } from '../../platform/i18n/index.ts'
import { publicId } from '../../platform/keys/index.ts'
import { redraw } from '../../platform/pictures/index.ts'
import { Refusal } from '../../platform/refusal.ts'
import type { Work } from '../../platform/work.ts'
import { storyVisibility, type Withheld } from '../../stories/index.ts'
import { lockResponse } from '../queries.ts'
import { words } from './words.ts'

const t = say(words, 'en-GB')

export const pictureKinds = ['picture', 'easy read'] as const
export type PictureKind = (typeof pictureKinds)[number]

/** How many of each an answer may have, and how long a sentence may be. */
export const pictureLimits = { picture: 4, 'easy read': 12, alt: 300, sentence: 100 } as const

/** A picture in an answer, without its bytes. */
export interface AnswerPicture {
  /** Names the picture in its address. */
  name: string
  kind: PictureKind
  /** What it says to those who cannot see it. */
  alt: string
  /** Its sentence in the easy-read version, '' otherwise. */
  sentence: string
  width: number
  height: number
}

export interface NewPicture {
  responseId: number
  accountId: number
  kind: PictureKind
  alt: string
  sentence: string
  sent: Buffer
}

/**
 * Adds a picture to one's own answer while it is a draft, so that a moderator sees all of them. It is drawn anew: whatever
 * was written into the file stays behind. @throws Refusal; the sentence says what is wrong with the picture or its words
 */
export async function addPicture(work: Work, given: NewPicture): Promise<void> {
  const { responseId, kind } = given
  const alt = given.alt.trim()
  const sentence = kind === 'easy read' ? given.sentence.trim() : ''
  if (alt === '') throw new Refusal(t('noAlt'))
  if (kind === 'easy read' && sentence === '') throw new Refusal(t('noSentence'))
  const drawn = await redraw(given.sent, { fit: 'whole', side: 1600 })
  if (!drawn.ok) throw new Refusal(t(drawn.problem))
  await lockOwnDraft(work, given)
  const there = await picturesOf(work.db, responseId)
  const count = there.filter((one) => one.kind === kind).length
  if (count >= pictureLimits[kind]) throw new Refusal(t('enough', { most: pictureLimits[kind] }), 409)
  const { bytes, mediaType, width, height, etag } = drawn.picture
  await work.db
    .insertInto('content.response_pictures')
    .values({
      public_name: publicId(),
      response_id: responseId,
      place: await nextPlace(work, responseId),
      added_at: work.clock.now(),
      media_type: mediaType,
      ...{ kind, alt, sentence, width, height, etag, bytes },
    })
    .execute()
  await audit(work, given, 'added a picture')
}

/** Takes a picture away from one's own answer, at any time. It is gone from every page at once. */
export async function removePicture(
  work: Work,
  given: { responseId: number; accountId: number; name: string },
): Promise<void> {
  const response = await lockResponse(work, given.responseId)
  if (response.account_id !== given.accountId) throw new Refusal(t('noResponse'), 404)
  await work.db
    .updateTable('content.response_pictures')
    .set({ removed_at: work.clock.now() })
    .where('response_id', '=', given.responseId)
    .where('public_name', '=', given.name)
    .where('removed_at', 'is', null)
    .execute()
  await audit(work, given, 'took a picture away')
}

async function lockOwnDraft(work: Work, given: { responseId: number; accountId: number }): Promise<void> {
  const response = await lockResponse(work, given.responseId)
  if (response.account_id !== given.accountId) throw new Refusal(t('noResponse'), 404)
  if (response.status !== 'draft' && response.status !== 'returned') throw new Refusal(t('noDraft'), 409)
}

async function nextPlace(work: Work, responseId: number): Promise<number> {
  const { place } = await work.db
    .selectFrom('content.response_pictures')
    .select((eb) => eb.fn.coalesce(eb.fn.max('place'), eb.lit(0)).as('place'))
    .where('response_id', '=', responseId)
    .executeTakeFirstOrThrow()
  return Number(place) + 1
}

/** The pictures of an answer, in their order. */
export async function picturesOf(db: Db, responseId: number): Promise<AnswerPicture[]> {
  return db
    .selectFrom('content.response_pictures')
    .select(['public_name as name', 'kind', 'alt', 'sentence', 'width', 'height'])
    .where('response_id', '=', responseId)
    .where('removed_at', 'is', null)
    .orderBy('place')
    .execute()
}

/**
 * The pictures of an answer that still stand, as one column of a statement; `responseId` is a column there. Null for none. Whether
 * the answer may be read is the statement's question.
 */
export function picturesOfAnswer(responseId: RawBuilder<number>): RawBuilder<AnswerPicture[] | null> {
  return sql`(select json_agg(json_build_object('name', picture.public_name, 'kind', picture.kind, 'alt', picture.alt,
      'sentence', picture.sentence, 'width', picture.width, 'height', picture.height) order by picture.place)
    from content.response_pictures picture where picture.response_id = ${responseId} and picture.removed_at is null)`
}

/** A picture's bytes and whose answer it belongs to. */
export interface StoredPicture {
  bytes: Buffer
  mediaType: string
  etag: string
  accountId: number
  organisationId: number
  status: string
}

/** A picture as everybody may ask for it: it can be seen, it was public and is not any more, or there was never one. */
export type AskedPicture =
  | { found: 'picture'; picture: StoredPicture }
  | { found: 'gone'; withheld: Withheld }
  | { found: 'nothing' }

/**
 * A picture is public while its answer and its story are. One that was public once is gone, and whatever was never public looks
 * the same as what never was.
 */
export async function publicPicture(db: Db, name: string): Promise<AskedPicture> {
  const row = await stored(db, name)
    .innerJoin('content.stories as story', 'story.id', 'r.story_id')
    .select([
      'r.published_at as publishedAt',
      'p.removed_at as removedAt',
      'story.status as storyStatus',
      'story.withheld',
    ])
    .executeTakeFirst()
  if (!row || row.publishedAt === null || row.storyStatus !== 'published') return { found: 'nothing' }
  if (row.removedAt !== null && row.removedAt < row.publishedAt) return { found: 'nothing' }
  const stands = row.status === 'published' && row.removedAt === null
  const isPublic = storyVisibility.isPublic({ status: row.storyStatus, withheld: row.withheld })
  if (stands && isPublic) return { found: 'picture', picture: row }
  return { found: 'gone', withheld: row.withheld }
}

/** A picture wherever its answer stands; who may see it is the caller's question. */
export async function storedPicture(db: Db, name: string): Promise<StoredPicture | null> {
  const standing = stored(db, name).where('p.removed_at', 'is', null).where('r.status', '<>', 'deleted')
  return (await standing.executeTakeFirst()) ?? null
}

function stored(db: Db, name: string) {
  return db
    .selectFrom('content.response_pictures as p')
    .innerJoin('content.responses as r', 'r.id', 'p.response_id')
    .select([
      'p.bytes',
      'p.media_type as mediaType',
      'p.etag',
      'r.account_id as accountId',
      'r.organisation_id as organisationId',
      'r.status',
    ])
    .where('p.public_name', '=', name)
}

function audit(work: Work, given: { responseId: number; accountId: number }, verb: string): Promise<void> {
  return work.audit({ actor: `account ${given.accountId}`, verb, subject: `response ${given.responseId}` })
}
