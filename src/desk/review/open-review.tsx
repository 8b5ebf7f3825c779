import { deskView, safeguarding } from '../../moderation/index.ts'
import { type Answer, notFound, page, type Visit } from '../../platform/http/index.ts'
import { storyVisibility } from '../../stories/index.ts'
import { readAids, type Suggestions } from '../aids/read-aids.ts'
import { ClosedPage } from './closed.page.tsx'

/** A story as this moderator may deal with it now. */
export interface Review {
  story: deskView.StoryToReview
  /** Up to the version in use. */
  versions: deskView.StoryVersion[]
  latest: deskView.StoryVersion
  /** The last words that the author wrote themselves. */
  own: deskView.StoryVersion
  standing: deskView.Decision | null
  marks: deskView.Mark[]
  claim: deskView.Claim | null
  /** That somebody may be in danger, until somebody says how it ended. */
  alert: safeguarding.Alert | null
  /** How this moderator wants to work. */
  settings: deskView.welfare.DeskSettings
  /** What the reading aids would say, from the title and the words; the moderator decides. */
  suggestions: Suggestions
}

/** Finds the story of a visit, or the page that says why it cannot be opened. */
export async function openReview(visit: Visit): Promise<Review | Answer> {
  const { app, params } = visit
  const story = /^\d{1,15}$/.test(params.id ?? '')
    ? await deskView.storyToReview(app.db, Number(params.id))
    : null
  if (!story) return notFound()
  const closed = whyClosed(visit, story)
  if (closed) return closed
  const versions = deskView.upToLatest(story.versions, story.latestVersionId)
  const latest = versions.at(-1)
  const own = versions.findLast(({ writtenBy }) => writtenBy === 'author')
  if (!latest || !own) return page(<ClosedPage reason="deleted" />, { status: 410 })
  return {
    ...(await besideStory(visit, story, latest)),
    story,
    versions,
    latest,
    own,
    standing: deskView.standingIn(story.decisions, 'words'),
  }
}

/** The page that says why this moderator cannot or need not open a story; null when they can. */
function whyClosed({ staff }: Visit, story: deskView.StoryToReview): Answer | null {
  if (!storyVisibility.canSee(staff, { ...story, authorId: null }))
    return story.withheld === 'deleted' ? page(<ClosedPage reason="deleted" />, { status: 410 }) : notFound()
  const organisations = story.services.map(({ organisationId }) => organisationId)
  if (!deskView.isIndependentOf(staff, organisations))
    return page(<ClosedPage reason="ownOrganisation" />, { status: 403 })
  return story.status === 'withdrawn' ? page(<ClosedPage reason="withdrawn" />, { status: 410 }) : null
}

/** What stands beside the words: marks, who reads it, an alert, a suggestion, and how this moderator works. */
async function besideStory(
  { app, staff }: Visit,
  story: deskView.StoryToReview,
  latest: deskView.StoryVersion,
) {
  const { id, screenName } = story
  const { title, body } = latest
  const [marks, claims, alerts, settings, suggestions] = await Promise.all([
    deskView.marksOf(app.db, { kind: 'story', id }, { title, body, screenName }),
    deskView.claimsNow(app.db, app.clock.now()),
    safeguarding.alertsOfStory(app.db, id),
    deskView.welfare.deskSettings(app.db, staff.accountId),
    readAids(app, story, wholeText(latest)),
  ])
  return {
    marks,
    settings,
    suggestions,
    claim: claims.get(deskView.claimKey('story', id)) ?? null,
    alert: alerts.find(({ closedAt }) => closedAt === null) ?? null,
  }
}

/** Title and words as one text; the suggestion's places are in it. */
export function wholeText({ title, body }: Pick<deskView.StoryVersion, 'title' | 'body'>): string {
  return `${title}\n\n${body}`
}

export function isAnswer(found: Review | Answer): found is Answer {
  return 'kind' in found
}

/** Whether the story waits for a decision on its words. */
export function isWaiting({ story, standing, latest }: Review): boolean {
  if (story.status === 'submitted' || story.status === 'held') return true
  if (story.status !== 'published' || story.withheld !== null || latest.id === story.publishedVersionId)
    return false
  const hasAnswered = story.messages.some(({ decisionId }) => decisionId === standing?.id)
  return standing?.versionId !== latest.id || hasAnswered
}

/** Whether the author must see the words in use before they go out. */
export function asksAuthor({ story, versions, latest }: Review): boolean {
  const accepted = story.decisions.some(
    ({ verdict, versionId }) => verdict === 'accept' && versionId === latest.id,
  )
  return !accepted && deskView.mustAskAuthor(story.edits, versions)
}
