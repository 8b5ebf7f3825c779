import { sql } from 'kysely'
import { addDays } from '../platform/clock/index.ts'
import { on } from '../platform/facts/index.ts'
import { queueMail } from '../platform/mail/index.ts'
import { storyFacts } from '../stories/index.ts'

const DAYS_BETWEEN = 30

interface Outsider {
  id: number
  code: string
  name: string
  email: string
}

/**
 * An organisation that has not joined hears at its public address that people write about it, without a word of the story
 * and at most once in 30 days (decision 4). Stories that were published elsewhere before are no news.
 */
export const tellOutsiders = on(storyFacts.storyReleased, async (work, { storyId }) => {
  const { rows } = await sql<Outsider>`
    insert into content.outsider_notices as notice (organisation_id, told_on)
    select distinct organisation.id, ${work.today}::date
    from content.stories story
      join content.story_services link on link.story_id = story.id
      join content.services service on service.id = link.service_id
      join content.organisations organisation on organisation.id = service.organisation_id
    where story.id = ${storyId} and story.imported_from is null and organisation.joined_on is null
      and organisation.closed_on is null and organisation.public_email <> ''
    on conflict (organisation_id) do update set told_on = excluded.told_on
      where notice.told_on <= ${addDays(work.today, -DAYS_BETWEEN)}::date
    returning organisation_id as id,
      (select code from content.organisations where id = organisation_id) as code,
      (select name from content.organisations where id = organisation_id) as name,
      (select public_email from content.organisations where id = organisation_id) as email`.execute(work.db)
  for (const { email, name, code } of rows) {
    const params = { organisation: name, code }
    await queueMail(work, { to: { typed: email }, template: 'writtenAbout', params, whilePublic: storyId })
  }
})
