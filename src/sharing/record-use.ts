import type { Day } from '../platform/clock/index.ts'
import { say } from '../platform/i18n/index.ts'
import { publicId } from '../platform/keys/index.ts'
import { Refusal } from '../platform/refusal.ts'
import type { Work } from '../platform/work.ts'
import { lockPublic } from './lock-public.ts'
import { type Consent, MOST_PEOPLE, type UseSetting, whyNotUsed } from './rules.ts'
import { words } from './words.ts'

const t = say(words, 'en-GB')

/** A use that has happened, under a request of one's own organisation. */
export interface StoryUse {
  /** The request, by its public id. */
  request: string
  storyId: number
  /** Organisations that this person may speak for; the caller has checked that. */
  organisationIds: readonly number[]
  accountId: number
  usedOn: Day
  setting: UseSetting
  /** About how many people saw or heard it. */
  people: number
}

/**
 * Writes a use down, for everybody to read (R21). @throws Refusal (409) without the author's yes on that day, and once nobody can
 * take the yes back any more; (404) for a request of another organisation
 */
export async function recordUse(work: Work, use: StoryUse): Promise<void> {
  if (!(use.people >= 1 && use.people <= MOST_PEOPLE)) throw new Refusal(t('people'))
  const { authorId } = await lockPublic(work, use.storyId)
  const request = await requestOf(work, use)
  const why = whyNotUsed(request.consent, { usedOn: use.usedOn, today: work.today })
  if (why) throw new Refusal(t(why), 409)
  if (!authorId) throw new Refusal(t('cannotAsk'), 409)
  await work.db
    .insertInto('content.story_uses')
    .values({
      public_id: publicId(),
      request_id: request.id,
      account_id: use.accountId,
      setting: use.setting,
      used_on: use.usedOn,
      people: use.people,
      recorded_at: work.clock.now(),
    })
    .execute()
  await work.audit({
    actor: `account ${use.accountId}`,
    verb: 'wrote a use down',
    subject: `story ${use.storyId}`,
  })
}

async function requestOf(
  work: Work,
  { request, storyId, organisationIds }: StoryUse,
): Promise<{ id: number; consent: Consent | null }> {
  const found = await work.db
    .selectFrom('content.sharing_requests as request')
    .leftJoin('content.sharing_consents as consent', 'consent.request_id', 'request.id')
    .select(['request.id', 'consent.given_on as givenOn', 'consent.taken_back_on as takenBackOn'])
    .where('request.public_id', '=', request)
    .where('request.story_id', '=', storyId)
    .where('request.organisation_id', 'in', [...organisationIds, -1])
    .executeTakeFirst()
  if (!found) throw new Refusal(t('noRequest'), 404)
  const { id, givenOn, takenBackOn } = found
  return { id, consent: givenOn ? { givenOn, takenBackOn } : null }
}
