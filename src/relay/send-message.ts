import { mailAuthor } from '../authors/index.ts'
import { say } from '../platform/i18n/index.ts'
import { publicId } from '../platform/keys/index.ts'
import { queueMail } from '../platform/mail/index.ts'
import { Refusal } from '../platform/refusal.ts'
import type { Work } from '../platform/work.ts'
import { storyVisibility } from '../stories/index.ts'
import { takeContactsOut } from './take-contacts-out.ts'
import { words } from './words.ts'

const t = say(words, 'en-GB')

/** The longest message. */
export const MOST_LETTERS = 4000

interface Pair {
  storyId: number
  accountId: number
}

/**
 * A member writes to the author of a public story; that they may answer it the caller has checked. The author hears only
 * that something is new. @throws Refusal when the author cannot be reached or wants to hear no more
 */
export async function sendToAuthor(
  work: Work,
  message: Pair & { organisationId: number; body: string },
): Promise<void> {
  const { authorId } = await openStory(work, message)
  await keep(work, { ...message, sentBy: 'staff' })
  await mailAuthor(work, authorId, { template: 'authorUpdate', whilePublic: message.storyId })
  await work.audit({
    actor: `account ${message.accountId}`,
    verb: 'wrote by relay',
    subject: `story ${message.storyId}`,
  })
}

/** What an author writes to a member. */
interface Written extends Pair {
  body: string
  authorId: string
  /** The organisation for which the member has invited the author in public: then the author may write first. */
  invitedFor?: number
}

/**
 * The author writes back to a member who wrote first, or who invited them; of the latter the member hears with the rest of what came
 * of the invitation. @throws Refusal (404) when nobody has
 */
export async function writeBack(work: Work, { body, authorId, invitedFor, ...pair }: Written): Promise<void> {
  const story = await openStory(work, pair)
  const organisationId = invitedFor ?? (await organisationOf(work, pair))
  if (organisationId === undefined || story.authorId !== authorId) throw new Refusal(t('noMessage'), 404)
  await keep(work, { ...pair, organisationId, body, sentBy: 'author' })
  if (invitedFor === undefined)
    await queueMail(work, {
      to: { account: pair.accountId },
      template: 'relayMessage',
      params: { story: story.publicId },
      whilePublic: pair.storyId,
    })
  await work.audit({ actor: 'author', verb: 'wrote by relay', subject: `story ${pair.storyId}` })
}

/** For whom a member wrote to the author. */
async function organisationOf(work: Work, { storyId, accountId }: Pair): Promise<number | undefined> {
  const first = await work.db
    .selectFrom('content.relay_messages')
    .select('organisation_id')
    .where('story_id', '=', storyId)
    .where('account_id', '=', accountId)
    .executeTakeFirst()
  return first?.organisation_id
}

async function openStory(work: Work, { storyId, accountId }: Pair) {
  const story = await work.db
    .selectFrom('content.stories as story')
    .select(['author_id as authorId', 'public_id as publicId'])
    .where('id', '=', storyId)
    .where(storyVisibility.publicStory)
    .executeTakeFirst()
  if (!story?.authorId) throw new Refusal(t('cannotReach'), 409)
  const stopped = await work.db
    .selectFrom('content.relay_stops')
    .select('story_id')
    .where('story_id', '=', storyId)
    .where((eb) => eb.or([eb('account_id', 'is', null), eb('account_id', '=', accountId)]))
    .executeTakeFirst()
  if (stopped) throw new Refusal(t('stopped'), 409)
  return { authorId: story.authorId, publicId: story.publicId }
}

async function keep(
  work: Work,
  message: Pair & { organisationId: number; body: string; sentBy: 'staff' | 'author' },
): Promise<void> {
  if (message.body.trim() === '') throw new Refusal(t('empty'))
  const { body, stripped } = takeContactsOut(message.body)
  await work.db
    .insertInto('content.relay_messages')
    .values({
      public_id: publicId(),
      story_id: message.storyId,
      account_id: message.accountId,
      organisation_id: message.organisationId,
      sent_by: message.sentBy,
      body,
      stripped,
      sent_on: work.today,
    })
    .execute()
}
