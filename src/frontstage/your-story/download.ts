import { exportAuthor } from '../../authors/index.ts'
import { signupsUnder } from '../../invitations/index.ts'
import { authorSide } from '../../moderation/index.ts'
import { dayOf } from '../../platform/clock/index.ts'
import type { App } from '../../platform/http/index.ts'
import { heldMessages } from '../../relay/index.ts'
import { ownReplies, publicThread } from '../../responses/index.ts'
import { requestsAbout } from '../../sharing/index.ts'
import { type OwnStory, ownStories, storyVisibility } from '../../stories/index.ts'

/** Everything that is held about an author and what they told, every field named here. Ids of our own are left out: they say nothing. */
export type Held = Awaited<ReturnType<typeof gatherHeld>>

export async function gatherHeld(app: App, authorIds: readonly string[]) {
  const madeOn = dayOf(app.clock.now())
  const stories = await ownStories.storiesOf(app.db, authorIds)
  const you = await Promise.all(authorIds.map((id) => exportAuthor(app.db, id, madeOn)))
  return {
    site: app.config.siteName,
    madeOn,
    you: you.map(({ since, lastCameOn, contact, awaitedSince }) => ({
      since,
      lastCameOn,
      receiptCode: 'kept as a hash, which cannot be turned back into the code',
      address: contact ? 'kept sealed, so that only the mailer can open it while it sends' : 'none',
      addressSince: contact?.keptSince ?? null,
      newAddressAskedOn: awaitedSince,
      wantsMails: contact?.wantsUpdates ?? false,
    })),
    stories: await Promise.all(stories.map((story) => heldStory(app, story))),
  }
}

async function heldStory(app: App, story: OwnStory) {
  const moderation = await authorSide.authorView(app.db, story.id)
  return {
    id: story.publicId,
    toldOn: story.submittedOn,
    publicSince: story.publishedOn,
    status: story.status,
    withheld: story.withheld,
    screenName: story.screenName,
    yourPart: story.relationship,
    careWas: story.carePeriod,
    services: [...story.services.map(({ name }) => name), story.unlistedService].filter(Boolean),
    why: story.purpose,
    hopesForAnswer: story.wantsReply,
    somebodySuggestedIt: story.suggested,
    edits: story.edits,
    delayDays: story.delayDays,
    tags: story.tags.map(({ kind, tag, polarity }) => ({ kind, tag, polarity })),
    versions: story.versions.map(({ title, body, writtenBy, reason, savedOn, isPublic: open }) => ({
      title,
      body,
      writtenBy,
      reason,
      savedOn,
      isPublic: open,
    })),
    decision: moderation?.decision ?? null,
    messages: moderation?.messages ?? [],
    answers: storyVisibility.isPublic(story) ? await heldThread(app, story) : [],
    messagesFromStaff: await heldMessages(app.db, story.id),
    askedToUse: await heldRequests(app, story),
    yourReplies: (await ownReplies(app.db, story.id)).map(
      ({ body, publishedBody, status, reason, sentOn }) => ({
        body,
        publishedBody,
        status,
        reason,
        sentOn,
      }),
    ),
  }
}

async function heldRequests(app: App, story: OwnStory) {
  const requests = await requestsAbout(app.db, { storyId: story.id, organisationIds: 'all' })
  return requests.map(({ by, role, organisation, kind, what, place, planned, seenBy, askedOn, ...came }) => ({
    from: by || role,
    organisation,
    for: kind,
    what,
    where: place,
    when: planned,
    whoSeesIt: seenBy,
    askedOn,
    youSaid: came.state === 'asked' ? null : came.state,
    answeredOn: came.answeredOn,
    youTookItBackOn: came.consent?.takenBackOn ?? null,
    used: came.uses.map(({ usedOn, setting, people }) => ({ day: usedOn, setting, people })),
  }))
}

async function heldThread(app: App, story: OwnStory) {
  const [thread, signups] = await Promise.all([
    publicThread(app.db, story.id),
    signupsUnder(app.db, story.id),
  ])
  return thread.flatMap((entry) =>
    entry.kind === 'response'
      ? [
          {
            from: entry.name,
            role: entry.role,
            organisation: entry.organisation,
            day: entry.day,
            body: entry.body,
            change: entry.change,
            youSaidItHelped: entry.helped,
            youAreInvitedTo: entry.invitation?.what ?? null,
            youWouldComeSince: signups.get(entry.publicId) ?? null,
          },
        ]
      : [],
  )
}

/** The same as plain text, for reading: every name in words, every value below it. */
export function asText(held: Held): string {
  return `${lines(held, 0).join('\n')}\n`
}

function lines(value: unknown, depth: number): string[] {
  const indent = '  '.repeat(depth)
  if (Array.isArray(value)) return value.flatMap((one) => [...lines(one, depth), ''])
  if (value !== null && typeof value === 'object')
    return Object.entries(value).flatMap(([name, inner]) => named(inWords(name), inner, depth))
  return String(value ?? '–')
    .split('\n')
    .map((line) => `${indent}${line}`)
}

function named(name: string, value: unknown, depth: number): string[] {
  const indent = '  '.repeat(depth)
  const isShort = value === null || typeof value !== 'object'
  if (isShort && !String(value ?? '').includes('\n')) return [`${indent}${name}: ${value ?? '–'}`]
  return [`${indent}${name}:`, ...lines(value, depth + 1)]
}

/** `publicSince` as "Public since". */
function inWords(name: string): string {
  const words = name.replace(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`)
  return words.charAt(0).toUpperCase() + words.slice(1)
}
