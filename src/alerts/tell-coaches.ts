import { sql } from 'kysely'
import { coachingFacts } from '../coaching/index.ts'
import { on } from '../platform/facts/index.ts'
import { queueMails } from '../platform/mail/index.ts'
import { stopToken } from './stop-mails.ts'

/**
 * When somebody shows a draft, the nearest who can help hear of it once (R40): the coaches of its service, else those of the whole
 * organisation, else the directors. Nobody who is away or stopped mails about stories is among them. The mail says no word of the
 * story or the draft, and not whose it is.
 */
export const tellCoaches = on(coachingFacts.draftShown, async (work, shown) => {
  const { rehearsalId, storyId, organisationId, writerId } = shown
  const { rows } = await sql<{ accountId: number }>`
    with near as (
      select account.id, min(case when place.role = 'director' then 3 when scope.count = 0 then 2 else 1 end) as rank
      from staff.memberships place join staff.accounts account on account.id = place.account_id and account.left_at is null
        cross join lateral (select count(*) as count, count(*) filter (where service_id in
            (select service_id from content.story_services where story_id = ${storyId})) as fitting
          from staff.membership_services where membership_id = place.id) scope
      where place.organisation_id = ${organisationId} and place.ended_at is null and place.role in ('coach', 'director')
        and account.id <> ${writerId} and (scope.count = 0 or scope.fitting > 0)
        and (account.enrolled_at is not null or exists (select from staff.sign_on_identities own where own.account_id = account.id))
        and not exists (select from staff.absences absence where absence.account_id = account.id and absence.ended_at is null
          and absence.first_day <= ${work.today}::date and absence.last_day >= ${work.today}::date)
        and not exists (select from content.alert_criteria choice where choice.account_id = account.id and choice.frequency = 'never'
          and choice.organisation_id is null and choice.service_id is null and choice.tag is null and choice.min_criticality is null)
      group by account.id
    )
    select id as "accountId" from near where rank = (select min(rank) from near) order by id`.execute(work.db)
  await queueMails(
    work,
    rows.map(({ accountId }) => ({
      to: { account: accountId },
      template: 'draftWaits',
      params: { draft: rehearsalId },
      secrets: { stop: stopToken(work.keys, accountId) },
      whilePublic: storyId,
    })),
  )
})
