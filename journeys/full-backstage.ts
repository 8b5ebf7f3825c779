import { challenge, rehearsal } from '../src/coaching/index.ts'
import { takePart } from '../src/invitations/index.ts'
import { addOrganisation, addSite } from '../src/organisations/index.ts'
import { reportMessage, sendToAuthor } from '../src/relay/index.ts'
import { responseRules, writing } from '../src/responses/index.ts'
import { answerRequest, askAuthor, recordUse } from '../src/sharing/index.ts'
import { absences, accounts, cast, guidelines, ladders } from '../src/staff/index.ts'
import { publicStory } from '../src/testing/public-story.ts'
import { answer, type ToldHere, type Wellmouth } from '../src/testing/wellmouth.ts'
import { noteWork } from '../src/worklog/index.ts'

/** What the pages of the cast, the ladder and the story room show when they are full. */
export interface FullBackstage {
  wardId: number
  /** What the director was told of a serious story. */
  seriousAlert: string
  /** The nurse was asked whether she would like to answer. */
  nomination: string
  /** The nurse shows a draft to her coaches. */
  rehearsalId: string
  /** A request to use the loop story elsewhere that its author said yes to; another one waits. */
  consentedRequest: string
  /** Answers to the loop story that invite: one that its author would come to, and one that has ended. */
  invitingId: string
  pastInvitingId: string
  /** The director has written to the nurse about an answer of hers. */
  challengeId: string
}

export async function fillBackstage(town: Wellmouth, loop: ToldHere): Promise<FullBackstage> {
  const { site, trust, nurse, director } = town
  await openElsewhere(town)
  await writeToAuthor(town, loop)
  await noteInLog(town, loop)
  const inviting = await inviteAuthor(town, loop)
  const consentedRequest = await useElsewhere(town, loop)
  const asked = { organisationId: trust.id, accountId: nurse.accountId, by: director.accountId }
  await site.work((work) => cast.nominate(work, asked))
  const { public_id: nomination } = await site.rows
    .selectFrom('staff.nominations')
    .select('public_id')
    .executeTakeFirstOrThrow()
  const seriousAlert = await alertSenior(town)
  const rehearsalId = await rehearse(town)
  const challengeId = await challengeNurse(town)
  const away = { firstDay: '2026-03-02', lastDay: '2030-03-09', coverId: nurse.accountId }
  await site.work((work) => absences.sayAway(work, { accountId: director.accountId, ...away }))
  return {
    wardId: town.ward.id,
    seriousAlert,
    nomination,
    rehearsalId,
    challengeId,
    consentedRequest,
    ...inviting,
  }
}

/** A site with a service, and a second organisation in which the director scouts and coaches. */
async function openElsewhere({ site, director }: Wellmouth): Promise<void> {
  const { accountId } = director
  await site.work(async (work) => {
    await addSite(work, { code: 'WM0H', name: 'Hill Hospital', organisation: 'WM0' })
    const { id: organisationId } = await addOrganisation(work, { code: 'WX9', name: 'Wexby Care' })
    for (const role of ['scout', 'coach'] as const)
      await accounts.addMembership(work, { accountId, organisationId, role, serviceIds: [] }, 'system')
  })
}

async function rehearse({ site, ward, trust, nurse }: Wellmouth): Promise<string> {
  const { storyId } = await publicStory(site, { serviceIds: [ward.id], title: 'The tea came cold again' })
  const draft = {
    storyId,
    accountId: nurse.accountId,
    organisationId: trust.id,
    serviceId: ward.id,
    body: 'Cold tea is no comfort. The trolley waits at the lift.',
    why: '',
    change: responseRules.noChange,
  }
  await site.work(async (work) => {
    const responseId = await writing.saveDraft(work, draft)
    await rehearsal.askForRehearsal(work, { responseId, accountId: nurse.accountId })
  })
  const { public_id } = await site.rows
    .selectFrom('content.rehearsals')
    .select('public_id')
    .executeTakeFirstOrThrow()
  return public_id
}

async function challengeNurse(town: Wellmouth): Promise<string> {
  const { site, ward, trust, director } = town
  const story = await publicStory(site, { serviceIds: [ward.id], title: 'The soup that was salt' })
  const told = { ...story, receiptCode: '' }
  const responseId = await answer(town, told, { body: 'Thank you for your feedback. We have passed it on.' })
  const { public_id } = await site.rows
    .selectFrom('content.responses')
    .select('public_id')
    .where('id', '=', responseId)
    .executeTakeFirstOrThrow()
  const { body } = await guidelines.currentGuideline(site.rows, trust.id)
  return site.work((work) =>
    challenge.challengeAnswer(work, {
      answer: public_id,
      accountId: director.accountId,
      organisationIds: [trust.id],
      line: challenge.linesOf(body).find((line) => line.startsWith('Show that you read it')) ?? '',
      words: 'You know that kitchen. To whom did you pass it on, and what did they say?',
    }),
  )
}

/** The nurse asks the author something, and the author reports it. */
async function writeToAuthor({ site, trust, nurse }: Wellmouth, { storyId }: ToldHere): Promise<void> {
  const asked = { storyId, accountId: nurse.accountId, organisationId: trust.id }
  await site.work((work) => sendToAuthor(work, { ...asked, body: 'Which night was it? Ring 01632 960 210.' }))
  const { public_id: message } = await site.rows
    .selectFrom('content.relay_messages')
    .select('public_id')
    .executeTakeFirstOrThrow()
  await site.work((work) => reportMessage(work, { message, storyId, by: 'author' }))
}

async function noteInLog({ site, trust, nurse }: Wellmouth, { storyId }: ToldHere): Promise<void> {
  const by = { storyId, accountId: nurse.accountId, organisationId: trust.id }
  await site.work((work) =>
    noteWork(work, { ...by, what: 'New batteries in every clock', who: 'The estates team', due: 'Friday' }),
  )
  await site.work((work) => noteWork(work, { ...by, what: 'Asked the night porters', who: '', due: '' }))
}

/** One invitation that the author would like to come to; one whose last day is past. */
async function inviteAuthor(town: Wellmouth, loop: ToldHere) {
  const { site } = town
  const invitation = {
    kind: 'walk',
    what: 'Walk round the ward with us at night, and tell us what you hear',
    when: 'The last Thursday of each month, at nine in the evening',
    where: 'Maple Ward, third floor; the lift works at night',
    access: 'Step-free. Tell us if you would like somebody to interpret.',
    expenses: 'We pay the fare, and a taxi home.',
    until: '2030-12-31',
    ask: 'Leave a note for Ines Okoro at the ward desk',
  } as const
  const stands = await answer(town, loop, { body: 'Come and listen with us.', invitation })
  const past = await answer(town, loop, { body: 'We met once.', invitation })
  await site.rows
    .updateTable('content.responses')
    .set({ shown_invitation: JSON.stringify({ ...invitation, until: '2026-01-31' }) })
    .where('id', '=', past)
    .execute()
  const { author_id } = await site.rows
    .selectFrom('content.stories')
    .select('author_id')
    .where('id', '=', loop.storyId)
    .executeTakeFirstOrThrow()
  const coming = { storyId: loop.storyId, responseId: stands, authorId: author_id ?? '' }
  await site.work((work) => takePart(work, { ...coming, message: 'I will come.' }))
  const publicIdOf = async (id: number) =>
    (
      await site.rows
        .selectFrom('content.responses')
        .select('public_id')
        .where('id', '=', id)
        .executeTakeFirstOrThrow()
    ).public_id
  return { invitingId: await publicIdOf(stands), pastInvitingId: await publicIdOf(past) }
}

/** The author says yes to one request, which is used; the next one waits. */
async function useElsewhere({ site, trust, nurse }: Wellmouth, { storyId }: ToldHere): Promise<string> {
  const by = { storyId, accountId: nurse.accountId }
  const ask = (kind: 'induction' | 'talk', what: string) =>
    site.work((work) =>
      askAuthor(work, {
        ...by,
        organisationId: trust.id,
        kind,
        what,
        place: 'The seminar room on the second floor',
        planned: 'The first Monday of each month',
        seenBy: 'About twenty new porters and two trainers',
      }),
    )
  await ask('induction', 'Read the part about the clock to new porters, and talk about it with them.')
  const { request, authorId } = await site.rows
    .selectFrom('content.sharing_requests as request')
    .innerJoin('content.stories as story', 'story.id', 'request.story_id')
    .select(['request.public_id as request', 'story.author_id as authorId'])
    .executeTakeFirstOrThrow()
  const own = { request, storyId, authorId: authorId ?? '' }
  await site.work((work) => answerRequest(work, { ...own, answer: 'yes' }))
  const use = { usedOn: '2026-03-02', setting: 'inside', people: 20 } as const
  await site.work((work) => recordUse(work, { ...by, ...use, request, organisationIds: [trust.id] }))
  await ask('talk', 'Tell of the clock at a conference of nurses, without the name of the hospital.')
  return request
}

async function alertSenior({ site, ward, trust, nurse, director }: Wellmouth): Promise<string> {
  const ladder = { organisationId: trust.id, rungs: [nurse.accountId], seniorId: director.accountId }
  await site.work((work) => ladders.setLadder(work, { ...ladder, serviceId: ward.id }, 'system'))
  await publicStory(site, { serviceIds: [ward.id], title: 'A bell that nobody answered', criticality: 5 })
  const { public_id } = await site.rows
    .selectFrom('content.serious_alerts')
    .select('public_id')
    .where('account_id', '=', director.accountId)
    .executeTakeFirstOrThrow()
  return public_id
}
