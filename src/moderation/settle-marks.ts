import type { StaffViewer } from '../platform/auth/index.ts'
import type { Work } from '../platform/work.ts'
import { storyActs, storyCare } from '../stories/index.ts'
import { acknowledge, replaced, replacedThanked } from './acknowledgements.queries.ts'
import type { Subject } from './decisions.queries.ts'
import { type KeepReason, type Mark, type MarkedText, marksOf, openMarks } from './marks.ts'
import { type OpenStory, openWaitingStory, type Seen } from './open-story.ts'
import { closeByMarks } from './safeguarding/act-on-alert.ts'

/** A story's words as its marks are looked for. */
export interface StoryText extends MarkedText {
  title: string
  body: string
  screenName: string
}

/**
 * What a moderator says about marked words: others take their place, or they may stay. Where the name of somebody who is thanked
 * goes, `tellThem` lets them hear of it in private (R56).
 */
export type MarkAnswer = Pick<Mark, 'type' | 'words'> &
  ({ replaceWith: string; tellThem?: boolean } | { keep: KeepReason })

export interface Settling {
  seen: Seen
  answers: readonly MarkAnswer[]
  /** Why words change; the author reads it. */
  reason: string
}

/** Answers any number of a story's open marks at once. Words that change become one new version. */
export async function settleMarks(
  work: Work,
  { seen, answers, reason }: Settling,
  by: StaffViewer,
): Promise<void> {
  const open = await openWaitingStory(work, seen, by)
  const subject: Subject = { kind: 'story', id: open.story.id }
  const text = textOf(open)
  const marks = await marksOf(work.db, subject, text)
  await settle(work, { subject, marks, answers, by })
  await closeWhenLookedAt(work, { storyId: open.story.id, marks, answers, by })
  await saveReplacements(work, { open, changed: withReplacements(text, marks, answers), reason, by })
}

/** Once every concern among the marks has been looked at, the alert that they raised has its answer. */
async function closeWhenLookedAt(
  work: Work,
  { storyId, marks, answers, by }: Pick<SettledMarks, 'marks' | 'answers' | 'by'> & { storyId: number },
): Promise<void> {
  const concerns = marks.filter(({ family }) => family === 'concern')
  const reasons = concerns.map((mark) => {
    const answer = answerTo(mark, answers)
    return mark.kept ?? (answer && 'keep' in answer ? answer.keep : null)
  })
  if (concerns.length === 0 || reasons.includes(null)) return
  await closeByMarks(work, { storyId, reasons: reasons.map(String) }, by)
}

interface Replacing {
  open: OpenStory
  changed: StoryText
  reason: string
  by: StaffViewer
}

async function saveReplacements(work: Work, { open, changed, reason, by }: Replacing): Promise<void> {
  const { story, latest } = open
  const [actor, subject] = [`account ${by.accountId}` as const, `story ${story.id}`]
  if (changed.screenName !== story.screen_name) {
    await storyCare.changeScreenName(work, story.id, changed.screenName)
    await work.audit({ actor, verb: 'changed the screen name', subject })
  }
  if (changed.title === latest.title && changed.body === latest.body) return
  const versionId = await storyActs.saveVersion(work, {
    storyId: story.id,
    title: changed.title,
    body: changed.body,
    writtenBy: 'moderator',
    moderatorId: by.accountId,
    reason,
  })
  await work.audit({ actor, verb: 'edited', subject, details: { version: versionId, changesMeaning: false } })
}

interface SettledMarks {
  subject: Subject
  marks: readonly Mark[]
  answers: readonly MarkAnswer[]
  by: StaffViewer
}

/** Puts the answers to open marks on record. Answers about anything else are left aside. */
export async function settle(work: Work, { subject, marks, answers, by }: SettledMarks): Promise<void> {
  for (const mark of openMarks(marks)) {
    const answer = answerTo(mark, answers)
    if (!answer) continue
    await acknowledge(work, {
      subject,
      type: mark.type,
      words: mark.words,
      reason: reasonOf(answer),
      moderatorId: by.accountId,
    })
  }
}

function reasonOf(answer: MarkAnswer): string {
  if ('keep' in answer) return answer.keep
  return answer.tellThem ? replacedThanked : replaced
}

export function textOf({ story, latest }: Pick<OpenStory, 'story' | 'latest'>): StoryText {
  return { title: latest.title, body: latest.body, screenName: story.screen_name }
}

/** The text with other words where the answers say so; from the end, so that earlier places stay true. */
export function withReplacements<Text extends MarkedText>(
  text: Text,
  marks: readonly Mark[],
  answers: readonly MarkAnswer[],
): Text {
  const parts = Object.entries(text).map(([field, part]) => [
    field,
    replaceIn(part, replacementsIn(field, marks, answers)),
  ])
  return Object.fromEntries(parts) as Text
}

interface Replacement {
  start: number
  end: number
  words: string
}

/** Of replacements that overlap, the last one in the text is made. */
function replaceIn(part: string, replacements: readonly Replacement[]): string {
  let changed = part
  let barrier = part.length
  for (const { start, end, words } of replacements) {
    if (end > barrier) continue
    changed = changed.slice(0, start) + words + changed.slice(end)
    barrier = start
  }
  return changed
}

function replacementsIn(
  field: string,
  marks: readonly Mark[],
  answers: readonly MarkAnswer[],
): Replacement[] {
  return openMarks(marks)
    .flatMap((mark) => {
      const answer = answerTo(mark, answers)
      if (!answer || !('replaceWith' in answer)) return []
      return mark.places
        .filter((place) => place.field === field)
        .map(({ start, end }) => ({ start, end, words: answer.replaceWith }))
    })
    .sort((a, b) => b.start - a.start)
}

function answerTo(mark: Mark, answers: readonly MarkAnswer[]): MarkAnswer | undefined {
  return answers.find(({ type, words }) => type === mark.type && words === mark.words)
}
