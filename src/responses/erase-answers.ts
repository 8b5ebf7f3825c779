import { addDays } from '../platform/clock/index.ts'
import { job, whenever } from '../platform/jobs/index.ts'
import { runWork, type Work, type WorkGround } from '../platform/work.ts'
import { answersErased } from './facts.ts'
import { DAYS_UNTIL_ERASED } from './rules.ts'

/** Erases the answers under stories that their authors deleted 30 days ago (decision 8). */
export const eraseAnswers = job<Record<string, never>>('responses.erase', { retryLimit: 3 })

export const eraseAnswersJob = whenever<WorkGround, Record<string, never>>(
  eraseAnswers,
  { process: 'worker', cron: '17 3 * * *' },
  (ground) => runWork(ground, eraseDueAnswers),
)

async function eraseDueAnswers(work: Work): Promise<void> {
  const due = await work.db
    .selectFrom('content.stories')
    .select('id')
    .where('withheld', '=', 'deleted')
    .where('withheld_on', '<=', addDays(work.today, -DAYS_UNTIL_ERASED))
    .where((eb) =>
      eb.or([
        eb.exists(
          eb
            .selectFrom('content.responses')
            .select('id')
            .whereRef('story_id', '=', 'content.stories.id')
            .where('body', '<>', ''),
        ),
        eb.exists(
          eb
            .selectFrom('content.replies')
            .select('id')
            .whereRef('story_id', '=', 'content.stories.id')
            .where('body', '<>', ''),
        ),
      ]),
    )
    .execute()
  for (const { id } of due) await eraseUnder(work, id)
}

const noWords = {
  change_what: '',
  change_who: '',
  change_when: '',
  change_because: '',
  why: '',
  signpost: '{}',
  invitation: '{}',
}
const nothingShown = { shown_why: '', shown_signpost: '{}', shown_invitation: '{}' }

async function eraseUnder(work: Work, storyId: number): Promise<void> {
  await work.db
    .updateTable('content.response_versions')
    .set({ body: '', ...noWords })
    .where('response_id', 'in', (eb) =>
      eb.selectFrom('content.responses').select('id').where('story_id', '=', storyId),
    )
    .execute()
  await work.db
    .updateTable('content.responses')
    .set({
      body: '',
      published_body: null,
      returned_reason: '',
      status: 'deleted',
      revision: null,
      ...noWords,
      ...nothingShown,
    })
    .where('story_id', '=', storyId)
    .execute()
  await work.db
    .deleteFrom('content.response_pictures')
    .where('response_id', 'in', (eb) =>
      eb.selectFrom('content.responses').select('id').where('story_id', '=', storyId),
    )
    .execute()
  await work.db
    .updateTable('content.replies')
    .set({ body: '', published_body: null, returned_reason: '', form_key: null })
    .where('story_id', '=', storyId)
    .execute()
  await work.db
    .deleteFrom('content.pending_decisions')
    .where('subject_kind', '=', 'reply')
    .where('subject_id', 'in', (eb) =>
      eb.selectFrom('content.replies').select('id').where('story_id', '=', storyId),
    )
    .execute()
  await work.audit({ actor: 'system', verb: 'erased the answers', subject: `story ${storyId}` })
  await work.tell(answersErased, { storyId })
}
