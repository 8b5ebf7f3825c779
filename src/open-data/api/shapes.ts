import type { PublicChange } from '../../changes/index.ts'
import type { Named, places } from '../../organisations/index.ts'
import {
  type AnswerPicture,
  type ListedResponse,
  type PublicInvitation,
  type ThreadChange,
  type ThreadEntry,
  writing,
} from '../../responses/index.ts'
import { sharingRules, type uses } from '../../sharing/index.ts'
import { type PublicStory, type publicLists, storyRules } from '../../stories/index.ts'
import {
  count,
  day,
  dayOrNone,
  link,
  listOf,
  one,
  oneOf,
  oneOrNone,
  shape,
  text,
  textOrNone,
  truth,
} from './shape.ts'

/** A story with what has come of it. */
export interface OpenStory extends PublicStory {
  answers: number
  change: 'planned' | 'made' | 'cannot' | null
}

const storyPath = (publicId: string) => `/stories/${publicId}`
const changeKinds = ['planned', 'made', 'cannot'] as const
const helpedKinds = ['yes', 'partly', 'no', null] as const

export const licence = shape<{ name: string; url: string }>('Licence', 'What the data may be used for.', {
  name: text('Its name.', ({ name }) => name),
  url: text('Where its words are.', ({ url }) => url),
})

export const named = shape<Named>('Named', 'Something in the directory, by its code and its name.', {
  code: text('The code in the directory.', ({ code }) => code),
  name: text('The name.', ({ name }) => name),
})

const service = shape<PublicStory['services'][number]>('StoryService', 'A service that a story is about.', {
  code: text('The service’s code.', ({ code }) => code),
  name: text('The service’s name.', ({ name }) => name),
  organisation: one(named, ({ organisationCode, organisationName }) => ({
    code: organisationCode,
    name: organisationName,
  })),
})

const tag = shape<PublicStory['tags'][number]>('Tag', 'What a story says something about.', {
  kind: oneOf('What kind of tag it is.', ['about', 'good', 'could be better', 'feeling'], ({ kind }) => kind),
  tag: text('The tag, in words.', ({ tag }) => tag),
  polarity: oneOf('How it is meant.', ['good', 'poor', 'neutral'], ({ polarity }) => polarity),
})

const storyFields = {
  id: text<OpenStory>(
    'The story’s public id: 22 characters that say nothing about when or by whom.',
    (s) => s.publicId,
  ),
  url: link<OpenStory>('The story’s page.', (s) => storyPath(s.publicId)),
  title: text<OpenStory>('The title.', (s) => s.title),
  body: text<OpenStory>('The whole story, in its author’s own words.', (s) => s.body),
  screenName: text<OpenStory>('The name that the author took for this story alone.', (s) => s.screenName),
  part: oneOf<OpenStory, PublicStory['relationship']>(
    'The author’s part in it.',
    storyRules.relationships,
    (s) => s.relationship,
  ),
  careIn: textOrNone<OpenStory>(
    'The month (2026-03) or season (2026 spring) of the care.',
    (s) => s.carePeriod,
  ),
  purpose: text<OpenStory>('Why the author tells it; empty when they did not say.', (s) => s.purpose),
  hopesForReply: truth<OpenStory>('Whether the author hopes for an answer.', (s) => s.wantsReply),
  publishedOn: day<OpenStory>('The day on which it became public.', (s) => s.publishedOn),
  editedForPrivacy: truth<OpenStory>(
    'Whether a moderator changed words to protect somebody.',
    (s) => s.editedForPrivacy,
  ),
  imported: truth<OpenStory>('Whether it was told and checked on another service.', (s) => s.imported),
  services: listOf<OpenStory, PublicStory['services'][number]>(
    'What it is about.',
    service,
    (s) => s.services,
  ),
  tags: listOf<OpenStory, PublicStory['tags'][number]>('What it says something about.', tag, (s) => s.tags),
  answers: count<OpenStory>('How many answers by staff are public.', (s) => s.answers),
  change: oneOf<OpenStory, OpenStory['change']>(
    'The furthest that a change has come.',
    [...changeKinds, null],
    (s) => s.change,
  ),
}

export const story = shape<OpenStory>('Story', 'A public story.', storyFields)

const claim = shape<ThreadChange>('ChangeClaim', 'What an answer says of a change.', {
  kind: oneOf('Planned, made, or honestly not possible.', changeKinds, ({ kind }) => kind),
  what: text('What.', ({ what }) => what),
  who: text('Who sees to it.', ({ who }) => who),
  due: text('When, in the writer’s words.', ({ when }) => when),
  because: text('Why not, where it is not possible.', ({ because }) => because),
})

const picture = shape<AnswerPicture>(
  'Picture',
  'A picture in an answer. It is gone from its address (410) the moment its answer or story is.',
  {
    url: link('Where the picture is, as WebP.', ({ name }) => `/pictures/${name}`),
    alternative: text('What it shows, for people who cannot see it.', ({ alt }) => alt),
    kind: oneOf(
      'By itself, or beside a sentence of the easy-read version.',
      ['picture', 'easy read'],
      ({ kind }) => kind,
    ),
    sentence: text('The sentence of the easy-read version; empty otherwise.', ({ sentence }) => sentence),
    width: count('Pixels.', ({ width }) => width),
    height: count('Pixels.', ({ height }) => height),
  },
)

const invitation = shape<PublicInvitation>('Invitation', 'To what an answer invites people.', {
  kind: oneOf('What it is.', writing.invitationKinds, ({ kind }) => kind),
  what: text('What it is, in a sentence.', ({ what }) => what),
  when: text('When, and how often.', ({ when }) => when),
  where: text('Where, or how to join online.', ({ where }) => where),
  access: text('What helps people to come and take part.', ({ access }) => access),
  expenses: text('What is paid.', ({ expenses }) => expenses),
  until: day('The last day on which it stands.', ({ until }) => until),
  ask: text('How anybody can ask to come; empty where only the author is invited.', ({ ask }) => ask),
})

const entry = shape<ThreadEntry>(
  'ThreadEntry',
  'An answer by staff or a reply by the author, in the order they came.',
  {
    kind: oneOf('Which of the two.', ['response', 'reply'], ({ kind }) => kind),
    id: text('Its public id.', ({ publicId }) => publicId),
    day: day('The day on which it became public.', (e) => e.day),
    body: text('Its words.', ({ body }) => body),
    name: textOrNone('Who answered; null for a reply and for staff who asked not to be named.', (e) =>
      e.kind === 'response' && e.name ? e.name : null,
    ),
    role: textOrNone('Their role; null for a reply.', (e) => (e.kind === 'response' ? e.role : null)),
    organisation: textOrNone('For whom they answered; null for a reply.', (e) =>
      e.kind === 'response' ? e.organisation : null,
    ),
    pictures: listOf('The pictures of an answer, in their order; none for a reply.', picture, (e) =>
      e.kind === 'response' ? e.pictures : [],
    ),
    change: oneOrNone(claim, (e) => (e.kind === 'response' ? e.change : null)),
    invitation: oneOrNone(invitation, (e) => (e.kind === 'response' ? e.invitation : null)),
    helped: oneOf(
      'Whether the author says that it helped; null while they have not said.',
      helpedKinds,
      (e) => (e.kind === 'response' ? e.helped : null),
    ),
  },
)

const use = shape<uses.PublicUse>('Use', 'That a story was used elsewhere, with its author’s yes.', {
  id: text('Its public id.', ({ publicId }) => publicId),
  day: day('The day on which it was used.', ({ usedOn }) => usedOn),
  kind: oneOf('What for.', sharingRules.kinds, ({ kind }) => kind),
  setting: oneOf(
    'Before whom: inside the organisation, at another one, in public, in print or online.',
    sharingRules.settings,
    ({ setting }) => setting,
  ),
  people: count('About how many people.', ({ people }) => people),
  organisation: text('Who used it.', ({ organisation }) => organisation),
  takenBack: truth('Whether the author has taken their yes back since.', (u) => u.takenBack),
})

interface StoryWithThread extends OpenStory {
  thread: ThreadEntry[]
  uses: uses.PublicUse[]
  licence: { name: string; url: string }
}

export const storyWithThread = shape<StoryWithThread>(
  'StoryWithThread',
  'A public story with everything that was said under it.',
  {
    ...storyFields,
    thread: listOf('What was said next.', entry, ({ thread }) => thread),
    uses: listOf('Where it was used elsewhere, the latest first.', use, (s) => s.uses),
    licence: one(licence, (s) => s.licence),
  },
)

export const response = shape<ListedResponse>('Response', 'A public answer by staff.', {
  id: text('Its public id.', ({ publicId }) => publicId),
  story: text('The public id of the story that it answers.', ({ storyId }) => storyId),
  url: link('Where it stands.', ({ storyId, publicId }) => `${storyPath(storyId)}#answer-${publicId}`),
  day: day('The day on which it became public.', (r) => r.day),
  body: text('Its words.', ({ body }) => body),
  why: text('Why this person answers, in one sentence; may be empty.', ({ why }) => why),
  name: textOrNone('Who answered; null for staff who asked not to be named.', ({ name }) => name || null),
  role: text('Their role at the time.', ({ role }) => role),
  organisation: one(named, ({ organisation }) => organisation),
  pictures: listOf('Its pictures, in their order.', picture, ({ pictures }) => pictures),
  change: oneOrNone(claim, ({ change }) => change),
  helped: oneOf(
    'Whether the author says that it helped; null while they have not said.',
    helpedKinds,
    (r) => r.helped,
  ),
})

export const change = shape<PublicChange>(
  'Change',
  'A change that an organisation says it plans, made or cannot make.',
  {
    id: text('Its public id.', ({ publicId }) => publicId),
    kind: oneOf('Planned, made, or honestly not possible.', changeKinds, ({ kind }) => kind),
    what: text('What.', ({ what }) => what),
    who: text('Who sees to it.', ({ who }) => who),
    due: text('When, in the writer’s words.', ({ due }) => due),
    because: text('Why not, where it is not possible.', ({ because }) => because),
    toldOn: day('The day on which it was told.', ({ toldOn }) => toldOn),
    story: text('The public id of the story that it came from.', ({ storyId }) => storyId),
    organisation: one(named, ({ organisation }) => organisation),
  },
)

export const listedService = shape<places.directoryLists.ListedService>(
  'Service',
  'A service in the directory.',
  {
    code: text('Its code.', ({ code }) => code),
    url: link('Its page.', ({ code }) => `/services/${encodeURIComponent(code)}`),
    name: text('Its name.', ({ name }) => name),
    kind: text('What it is.', ({ kind }) => kind),
    wholeSite: truth('Whether it stands for a whole hospital or clinic.', ({ wholeSite }) => wholeSite),
    organisation: one(named, ({ organisation }) => organisation),
    site: oneOrNone(named, ({ site }) => site),
    place: text('The town.', ({ place }) => place),
    postcode: text('The postcode.', ({ postcode }) => postcode),
    openedOn: dayOrNone('The day it opened, where known.', ({ openedOn }) => openedOn),
    closedOn: dayOrNone('The day it closed; null while it is open.', ({ closedOn }) => closedOn),
    successor: textOrNone('The code of what took its place.', ({ successor }) => successor),
  },
)

export const listedOrganisation = shape<places.directoryLists.ListedOrganisation>(
  'Organisation',
  'An organisation in the directory.',
  {
    code: text('Its code.', ({ code }) => code),
    url: link('Its page.', ({ code }) => `/organisations/${encodeURIComponent(code)}`),
    name: text('Its name.', ({ name }) => name),
    kind: text('What it is.', ({ kind }) => kind),
    place: text('The town.', ({ place }) => place),
    postcode: text('The postcode.', ({ postcode }) => postcode),
    openedOn: dayOrNone('The day it opened, where known.', ({ openedOn }) => openedOn),
    closedOn: dayOrNone('The day it closed; null while it is open.', ({ closedOn }) => closedOn),
    joinedOn: dayOrNone(
      'The day it joined this platform; null while it has not.',
      ({ joinedOn }) => joinedOn,
    ),
    successor: textOrNone('The code of what took its place.', ({ successor }) => successor),
  },
)

export const removal = shape<publicLists.RemovedStory>(
  'Removal',
  'A story that was public and is not any more. Whoever took a copy should take it away too.',
  {
    id: text('The story’s public id.', ({ publicId }) => publicId),
    removedOn: day('The day on which it ceased to be public.', ({ removedOn }) => removedOn),
    ending: oneOf(
      'How it ended: by its author (hidden, deleted) or by moderators (unpublished while they look again, taken down).',
      ['hidden', 'deleted', 'unpublished', 'taken down'],
      ({ withheld }) => withheld,
    ),
    reason: textOrNone('The class of reason, where moderators gave one.', ({ reason }) => reason),
  },
)

/** Every shape, for the document that describes them. */
export const shapes = [
  licence,
  named,
  service,
  tag,
  story,
  claim,
  picture,
  invitation,
  entry,
  use,
  storyWithThread,
  response,
  change,
  listedService,
  listedOrganisation,
  removal,
] as const
