import { sql } from 'kysely'
import { on } from '../platform/facts/index.ts'
import { checking, responseFacts } from '../responses/index.ts'
import { privacyRisks } from './reading/privacy.ts'
import { readText } from './reading/text.ts'

/**
 * Of every answer that comes in it is noted whether it seems to tell of the author what the story does not, so that trust lets none
 * such out unread (R33). It is heard before trust is.
 */
export const holdWhatTellsTooMuch = on(responseFacts.responseSubmitted, async (work, { responseId }) => {
  const { rows } = await sql<{ answer: string; story: string }>`
    select response.body as answer, version.title || ' ' || version.body as story from content.responses response
      join content.stories story on story.id = response.story_id
      join content.story_versions version on version.id = story.published_version_id
    where response.id = ${responseId}`.execute(work.db)
  const [words] = rows
  if (!words) return
  const tells = privacyRisks(readText(words.answer), readText(words.story)).length > 0
  await checking.trust.noteTellsTooMuch(work, { responseId, tells })
})
