import { sql } from 'kysely'
import { on } from '../platform/facts/index.ts'
import { queueMails } from '../platform/mail/index.ts'
import { storyFacts } from '../stories/index.ts'
import { stopToken } from './stop-mails.ts'

/**
 * When a story becomes public in which a moderator let a first name stay because it is thanked, whoever has that first name in the
 * cast of its services hears of it at once (R56). The mail says no word of the story; whoever stopped mails about stories gets none.
 */
export const tellThanked = on(storyFacts.storyReleased, async (work, { storyId }) => {
  const { rows } = await sql<{ accountId: number; story: string }>`
    select distinct account.id as "accountId", story.public_id as story
    from content.stories story
      join content.story_versions version on version.id = story.published_version_id
      join content.highlight_acknowledgements thanked on thanked.subject_kind = 'story' and thanked.subject_id = story.id
        and thanked.reason = 'thanked by first name' and position(thanked.words in version.title || ' ' || version.body) > 0
      join content.story_services link on link.story_id = story.id
      join content.services service on service.id = link.service_id
      join staff.memberships place on place.organisation_id = service.organisation_id and place.ended_at is null
      join staff.accounts account on account.id = place.account_id and account.left_at is null and account.enrolled_at is not null
    where story.id = ${storyId} and story.imported_from is null
      and lower(split_part(account.name, ' ', 1)) = any(string_to_array(lower(thanked.words), ' '))
      and (not exists (select from staff.membership_services only_for where only_for.membership_id = place.id)
        or exists (select from staff.membership_services only_for
          where only_for.membership_id = place.id and only_for.service_id = service.id))
      and not exists (select from content.alert_criteria choice where choice.account_id = account.id and choice.frequency = 'never'
        and choice.organisation_id is null and choice.service_id is null and choice.tag is null and choice.min_criticality is null)`.execute(
    work.db,
  )
  await queueMails(
    work,
    rows.map(({ accountId, story }) => ({
      to: { account: accountId },
      template: 'thankedByName',
      params: { story },
      secrets: { stop: stopToken(work.keys, accountId) },
      whilePublic: storyId,
    })),
  )
})
