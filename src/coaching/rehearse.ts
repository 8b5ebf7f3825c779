import { sql } from 'kysely'
import { say } from '../platform/i18n/index.ts'
import { publicId } from '../platform/keys/index.ts'
import { Refusal } from '../platform/refusal.ts'
import type { Work } from '../platform/work.ts'
import { draftShown } from './facts.ts'
import { beginWait, endWait } from './rehearsal-waits.ts'
import { words } from './words.ts'

const t = say(words, 'en-GB')

/**
 * Shows a draft to the coaches of its organisation (R40), and tells them once of the same words. Asked again after a coach
 * said something, it waits anew; while it waits already, it keeps its place.
 * @throws Refusal (404) where it is not this person's own draft
 */
export async function askForRehearsal(
  work: Work,
  { responseId, accountId }: { responseId: number; accountId: number },
): Promise<void> {
  const draft = await draftToShow(work, responseId, accountId)
  if (!draft) throw new Refusal(t('noDraft'), 404)
  const { organisationId, storyId, version } = draft
  const now = work.clock.now()
  const rehearsalId = await keepAsked(work, {
    response_id: responseId,
    public_id: publicId(),
    organisation_id: organisationId,
    asked_at: now,
    told_version: version,
  })
  await beginWait(work, { responseId, organisationId })
  if (draft.toldVersion !== version || draft.toldOrganisationId !== organisationId)
    await work.tell(draftShown, { rehearsalId, storyId, organisationId, writerId: accountId })
}

/** The draft, with the number of its words and of those that coaches were told of last. */
async function draftToShow(work: Work, responseId: number, accountId: number) {
  const { rows } = await sql<{
    organisationId: number
    storyId: number
    version: number
    toldVersion: number | null
    toldOrganisationId: number | null
  }>`
    select response.organisation_id as "organisationId", response.story_id as "storyId",
      (select coalesce(max(number), 0)::int from content.response_versions where response_id = response.id) as version,
      shown.told_version as "toldVersion", shown.organisation_id as "toldOrganisationId"
    from content.responses response left join content.rehearsals shown on shown.response_id = response.id
    where response.id = ${responseId} and response.account_id = ${accountId} and response.status in ('draft', 'returned')
    for update of response`.execute(work.db)
  return rows[0]
}

interface Asked {
  response_id: number
  public_id: string
  organisation_id: number
  asked_at: Date
  told_version: number
}

async function keepAsked(work: Work, asked: Asked): Promise<string> {
  const { public_id } = await work.db
    .insertInto('content.rehearsals')
    .values(asked)
    .onConflict((on) =>
      on.column('response_id').doUpdateSet({
        organisation_id: asked.organisation_id,
        told_version: asked.told_version,
        asked_at: sql`case when content.rehearsals.answered_at is null then content.rehearsals.asked_at else ${asked.asked_at}::timestamptz end`,
        answered_at: null,
      }),
    )
    .returning('public_id')
    .executeTakeFirstOrThrow()
  return public_id
}

/** What a coach says of a draft. */
export interface Cue {
  rehearsalId: string
  /** Organisations that this person coaches in or leads. */
  organisationIds: readonly number[]
  accountId: number
  /** Words of the draft that it is about; '' for the whole. */
  passage: string
  cue: string
}

/**
 * Keeps a cue in the margin of a draft. Only its writer and the coaches see it.
 * @throws Refusal (404) where the draft is not shown to this person; 422 where there is no cue, or the words are not the draft's
 */
export async function giveCue(work: Work, given: Cue): Promise<void> {
  const cue = given.cue.trim()
  if (cue === '') throw new Refusal(t('cueMissing'))
  const rehearsal = await work.db
    .selectFrom('content.rehearsals as rehearsal')
    .innerJoin('content.responses as response', 'response.id', 'rehearsal.response_id')
    .select(['rehearsal.response_id', 'response.body', 'response.account_id'])
    .where('rehearsal.public_id', '=', given.rehearsalId)
    .where('rehearsal.organisation_id', 'in', [...given.organisationIds, -1])
    .where('response.status', 'in', ['draft', 'returned'])
    .executeTakeFirst()
  if (!rehearsal || rehearsal.account_id === given.accountId) throw new Refusal(t('noDraft'), 404)
  if (!rehearsal.body.includes(given.passage)) throw new Refusal(t('passageGone'), 409)
  await work.db
    .insertInto('content.rehearsal_cues')
    .values({
      response_id: rehearsal.response_id,
      account_id: given.accountId,
      passage: given.passage,
      cue,
      given_at: work.clock.now(),
    })
    .execute()
  await work.db
    .updateTable('content.rehearsals')
    .set({ answered_at: work.clock.now() })
    .where('response_id', '=', rehearsal.response_id)
    .where('answered_at', 'is', null)
    .execute()
  await endWait(work, rehearsal.response_id, 'cue')
}
