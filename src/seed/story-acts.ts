import { createHash } from 'node:crypto'
import { authorErasure } from '../authors/index.ts'
import { acts, deskView } from '../moderation/index.ts'
import type { StaffViewer } from '../platform/auth/index.ts'
import type { Work } from '../platform/work.ts'
import { authorEndings, storyActs, type ToldTag, tellStory } from '../stories/index.ts'
import { act, known, type Stage } from './ground.ts'
import type { Told } from './play.ts'
import type { SeedStory } from './story.ts'

/** The author tells it, through the same action as the form. */
export async function tell(stage: Stage, told: Told): Promise<void> {
  const { story } = told
  told.receiptCode = codeOf(story.by)
  const { storyId } = await act(stage, (work) =>
    tellStory(work, {
      formKey: createHash('sha256').update(`demonstration ${story.by}`).digest(),
      receiptCode: told.receiptCode,
      email: '',
      title: story.title,
      body: story.body,
      screenName: story.by,
      relationship: story.part ?? 'patient',
      carePeriod: monthOf(stage, story.ago + 12),
      purpose: story.why ?? '',
      wantsReply: !story.noReply,
      edits: story.ends === 'proposed' ? 'ask first' : 'without asking',
      delayDays: 0,
      serviceIds: story.at.map((key) => known(stage.services, key).id),
      unlistedService: '',
      tags: tagsOf(story),
      concern: null,
    }),
  )
  told.storyId = storyId
  stage.stories.set(story.by, storyId)
}

/** A moderator reads it and decides, as its ending asks. */
export async function decide(stage: Stage, told: Told): Promise<void> {
  const { story, storyId } = told
  const moderator = known(stage.people, storyId % 3 === 0 ? 'asha' : 'tom').viewer
  if (story.ends === 'withdrawn') return act(stage, (work) => authorEndings.withdrawStory(work, storyId))
  if (story.ends === 'claimed')
    return act(stage, (work) => acts.claim(work, { kind: 'story', id: storyId }, moderator))
  if (story.redact) await redact(stage, told, story.redact)
  await act(stage, async (work) => {
    const seen = await seenBy(work, storyId)
    if (story.ends === 'returned') {
      await acts.returnStory(
        work,
        { seen, note: 'Which of the two hospitals was it? Then it reaches the right people.' },
        moderator,
      )
    } else if (story.ends === 'held') {
      await acts.holdBackStory(
        work,
        {
          seen,
          reason: 'law',
          note: 'The police are looking into this. We will tell you when it can go out.',
        },
        moderator,
      )
    } else if (story.ends === 'declined') {
      await acts.declineStory(
        work,
        {
          seen,
          reason: 'advert',
          note: 'This sells something. If you would like to tell about care that you had, you are welcome.',
        },
        moderator,
      )
    } else {
      await lookAtMarks(work, { told, seen, moderator })
      await acts.publishStory(work, { seen, criticality: story.level ?? 0 }, moderator)
    }
  })
}

/** What a moderator has before them: the latest words of a story that nobody has decided on. */
async function seenBy(work: Work, storyId: number): Promise<acts.Seen> {
  const { latest_version_id: versionId } = await work.db
    .selectFrom('content.stories')
    .select('latest_version_id')
    .where('id', '=', storyId)
    .executeTakeFirstOrThrow()
  return { storyId, versionId: versionId ?? 0, decisionId: 0 }
}

/** Looks at each marked word and lets it stand: the invented people of these stories cannot be found. */
async function lookAtMarks(
  work: Work,
  { told, seen, moderator }: { told: Told; seen: acts.Seen; moderator: StaffViewer },
): Promise<void> {
  const { title, body, by } = told.story
  const [from, to] = told.story.redact ?? ['', '']
  const text = { title, body: body.replace(from, to), screenName: by }
  const marks = deskView.openMarks(await deskView.marksOf(work.db, { kind: 'story', id: seen.storyId }, text))
  const answers = marks.map(({ family, type, words }) => ({
    type,
    words,
    keep: family === 'concern' ? ('not meant' as const) : ('points to nobody' as const),
  }))
  await acts.settleMarks(work, { seen, answers, reason: '' }, moderator)
}

async function redact(stage: Stage, { story, storyId }: Told, [from, to]: [string, string]): Promise<void> {
  const moderator = known(stage.people, 'asha').viewer
  await act(stage, async (work) => {
    const seen = await seenBy(work, storyId)
    const edit = {
      title: story.title,
      body: story.body.replace(from, to),
      reason: 'So that nobody can be recognised.',
      changesMeaning: false,
    }
    await acts.editStory(work, { seen, ...edit }, moderator)
  })
}

export async function release(stage: Stage, { storyId }: Told): Promise<void> {
  await act(stage, (work) => storyActs.releaseStory(work, storyId))
}

/** What became of it later, for the few whose story did not stay public. */
export async function end(stage: Stage, { story, storyId }: Told): Promise<void> {
  const [first, second] = [known(stage.people, 'tom').viewer, known(stage.people, 'asha').viewer]
  if (story.ends === 'hidden') await act(stage, (work) => authorEndings.hideStory(work, storyId))
  if (story.ends === 'deleted') await act(stage, (work) => authorEndings.deleteStory(work, storyId))
  if (story.ends === 'forgotten') await act(stage, (work) => forgetAuthorOf(work, storyId))
  if (story.ends === 'unpublished') {
    await act(stage, (work) =>
      acts.unpublishStory(
        work,
        { storyId, reason: 'privacy', note: 'The glasses point to one person.' },
        first,
      ),
    )
    await act(stage, (work) => acts.confirmUnpublish(work, storyId, second))
  }
  if (story.ends === 'taken down') {
    await act(stage, (work) =>
      acts.askTakeDown(
        work,
        { storyId, reason: 'law', note: 'Hearsay that accuses one person of a crime.' },
        first,
      ),
    )
    await act(stage, (work) => acts.confirmTakeDown(work, storyId, second))
  }
}

async function forgetAuthorOf(work: Work, storyId: number): Promise<void> {
  const { author_id } = await work.db
    .selectFrom('content.stories')
    .select('author_id')
    .where('id', '=', storyId)
    .executeTakeFirstOrThrow()
  if (author_id) await authorErasure.forgetAuthor(work, author_id)
}

function tagsOf({ good = [], better = [], felt = [] }: SeedStory): ToldTag[] {
  const sad = better.length > 0 && good.length === 0
  return [
    ...good.map((tag) => ({ kind: 'good' as const, tag, polarity: 'good' as const })),
    ...better.map((tag) => ({ kind: 'could be better' as const, tag, polarity: 'poor' as const })),
    ...felt.map((tag) => ({
      kind: 'feeling' as const,
      tag,
      polarity: sad ? ('poor' as const) : ('good' as const),
    })),
  ]
}

function monthOf(stage: Stage, ago: number): string {
  return new Date(stage.today.getTime() - ago * 86_400_000).toISOString().slice(0, 7)
}

const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** A receipt code that the demonstration can show again: made from the screen name, as no real one ever is. */
export function codeOf(screenName: string): string {
  const bytes = createHash('sha256').update(`demonstration code ${screenName}`).digest()
  return Array.from(bytes.subarray(0, 24), (byte) => letters[byte % 32]).join('')
}
