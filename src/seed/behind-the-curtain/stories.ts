import { challenge, rehearsal } from '../../coaching/index.ts'
import { acts } from '../../moderation/index.ts'
import { reportMessage, sendToAuthor, writeBack } from '../../relay/index.ts'
import { checking, responseRules, writing } from '../../responses/index.ts'
import { guidelines } from '../../staff/index.ts'
import { noteWork } from '../../worklog/index.ts'
import { act, known, type Stage } from '../ground.ts'
import { actorAt, ago, type Happening } from './happen.ts'

/** What the staff do about stories that the public does not see, and what goes on elsewhere. */
export function aroundStories(stage: Stage): Happening[] {
  return [
    ...inTheLog(stage),
    ...byRelay(stage),
    ...inRehearsal(stage),
    ...offStage(stage),
    ...betweenColleagues(stage),
  ]
}

function inTheLog(stage: Stage): Happening[] {
  const note = (
    when: readonly [number, number],
    by: readonly [string, string],
    words: readonly [string, string?, string?],
  ) => {
    const [what, who = '', due = ''] = words
    return ago(stage, when, () =>
      act(stage, (work) => noteWork(work, { ...actorAt(stage, ...by), what, who, due })),
    )
  }
  return [
    note(
      [9, 10],
      ['ruth', 'SaltJar'],
      ['Asked the night staff who explained the section, and when. Nobody had written it down.'],
    ),
    note(
      [8, 15],
      ['ruth', 'SaltJar'],
      [
        'A page in plain words that is read with everybody on their first evening',
        'Ruth Adeyemi and the advocate',
        'the end of the month',
      ],
    ),
    note(
      [7, 9],
      ['bev', 'SaltJar'],
      ['There is a folder for this in the day room. It has nothing in it.', 'Bev Carne', 'Friday'],
    ),
    note(
      [13, 11],
      ['marek', 'TeaCaddy'],
      ['Two clinics a month could see people in between. The room is free on Thursdays.', 'Helen Quayle'],
    ),
  ]
}

function byRelay(stage: Stage): Happening[] {
  const ask = (when: readonly [number, number], by: readonly [string, string], body: string) =>
    ago(stage, when, () => act(stage, (work) => sendToAuthor(work, { ...actorAt(stage, ...by), body })))
  return [
    ask(
      [9, 16],
      ['ruth', 'SaltJar'],
      'Thank you for telling us. I would like to put this right and need to know one thing: was it on your first night, or later? You need not answer.',
    ),
    ago(stage, [8, 12], () => authorWrites(stage, 'ruth', 'SaltJar')),
    ask(
      [8, 16],
      ['ruth', 'SaltJar'],
      'That helps. It should have been read with you before you slept. I will say in public what we change.',
    ),
    ask(
      [7, 10],
      ['colin', 'CopperPan'],
      'Please ring me on 01632 960 555 with your date of birth so that I can find your record.',
    ),
    ago(stage, [6, 13], () => authorReports(stage, 'CopperPan')),
  ]
}

async function authorWrites(stage: Stage, who: string, screenName: string): Promise<void> {
  const { storyId, accountId } = actorAt(stage, who, screenName)
  const { author_id: authorId } = await stage.ground.db
    .selectFrom('content.stories')
    .select('author_id')
    .where('id', '=', storyId)
    .executeTakeFirstOrThrow()
  if (!authorId) throw new Error(`${screenName} cannot be reached`)
  const body =
    'The first night. Somebody said they would come back with it in the morning and then it was a different shift.'
  await act(stage, (work) => writeBack(work, { storyId, accountId, authorId, body }))
}

/** Asked for what would say who they are, the author shows it to a moderator. */
async function authorReports(stage: Stage, screenName: string): Promise<void> {
  const storyId = known(stage.stories, screenName)
  const { public_id: message } = await stage.ground.db
    .selectFrom('content.relay_messages')
    .select('public_id')
    .where('story_id', '=', storyId)
    .executeTakeFirstOrThrow()
  await act(stage, (work) => reportMessage(work, { message, storyId, by: 'author' }))
}

const plain = { why: '', change: responseRules.noChange, serviceId: null }

function inRehearsal(stage: Stage): Happening[] {
  return [
    ago(stage, [7, 11], () =>
      show(
        stage,
        ['imran', 'SaltJar'],
        'I am one of the doctors of the ward. Signing a section is a matter of minutes for us and of years for you, and nobody sat down to explain it. I have asked Ruth for the page and I will see that it is there.',
      ),
    ),
    ago(stage, [6, 9], () =>
      cue(stage, ['imran', 'SaltJar'], {
        passage: 'I have asked Ruth for the page and I will see that it is there.',
        cue: 'This is the best line in it. Could you say by when?',
      }),
    ),
    ago(stage, [6, 9], () =>
      cue(stage, ['imran', 'SaltJar'], {
        passage: '',
        cue: 'You thank nobody yet. What did they tell you that you did not know?',
      }),
    ),
    ago(stage, [2, 15], () =>
      show(
        stage,
        ['lou', 'PlumStone'],
        'The hamsters are called Salt and Vinegar, and they have asked after you.',
      ),
    ),
  ]
}

async function show(stage: Stage, by: readonly [string, string], body: string): Promise<void> {
  const who = actorAt(stage, ...by)
  await act(stage, async (work) => {
    const responseId = await writing.saveDraft(work, { ...plain, ...who, body })
    await rehearsal.askForRehearsal(work, { responseId, accountId: who.accountId })
  })
}

async function cue(
  stage: Stage,
  by: readonly [string, string],
  said: { passage: string; cue: string },
): Promise<void> {
  const { storyId, accountId: writer, organisationId } = actorAt(stage, ...by)
  const { public_id: rehearsalId } = await stage.ground.db
    .selectFrom('content.rehearsals as rehearsal')
    .innerJoin('content.responses as response', 'response.id', 'rehearsal.response_id')
    .select('rehearsal.public_id')
    .where('response.story_id', '=', storyId)
    .where('response.account_id', '=', writer)
    .executeTakeFirstOrThrow()
  const { accountId } = known(stage.people, 'wyn')
  await act(stage, (work) =>
    rehearsal.giveCue(work, { rehearsalId, accountId, organisationIds: [organisationId], ...said }),
  )
}

/** Conversations that go on elsewhere: one came back to the page, one is overdue, one has just begun. */
function offStage(stage: Stage): Happening[] {
  const signpost = (person: string, why: string): writing.Signpost => ({
    person,
    hours: 'Monday to Friday, nine to five',
    routeOne: 'Ropewalk House, front desk, and ask for them by name',
    routeTwo: 'A letter to Ropewalk House, Quay Street, Wellmouth',
    why,
  })
  return [
    ago(stage, [33, 14], () =>
      publish(stage, ['imran', 'LowTideWalk'], {
        body: 'You were discharged by a letter that nobody talked to you about. I would like to go through it with you line by line, and that needs your notes, so it cannot be here. I will say on this page what came of it.',
        signpost: signpost('Imran Sethi', 'Your notes are needed, and they do not belong on a public page'),
      }),
    ),
    ago(stage, [21, 14], () =>
      publish(stage, ['imran', 'LowTideWalk'], {
        body: 'We met, with your sister. The letter was wrong in two places and a new one has gone to your surgery. You are back with the team until you say otherwise, and thank you for letting me say so here.',
        closes: true,
      }),
    ),
    ago(stage, [18, 15], () =>
      publish(stage, ['sam', 'BarnSwallow'], {
        body: 'The code is off the calendar and the key safe has a new one. Who had seen the old one is something that I can only go through with you in person. I will come back here and say how it ended.',
        signpost: signpost('Sam Okoro', 'It is about who was in your house'),
      }),
    ),
    ago(stage, [2, 12], () =>
      publish(stage, ['femi', 'HighTide'], {
        body: 'Yes, dogs may come again, on Sundays by the garden door. If you tell me which Sunday I will see that somebody opens it.',
        signpost: signpost('Femi Balogun', 'To agree on a Sunday'),
      }),
    ),
  ]
}

async function publish(
  stage: Stage,
  by: readonly [string, string],
  words: { body: string; signpost?: writing.Signpost; closes?: boolean },
): Promise<void> {
  const who = actorAt(stage, ...by)
  const responseId = await act(stage, (work) => writing.submitResponse(work, { ...plain, ...who, ...words }))
  stage.clock.advance({ minutes: 50 })
  await act(stage, async (work) => {
    // Somebody who has answered often may be public already, by graded trust.
    if ((await checking.responseToCheck(work.db, responseId))?.status === 'published') return
    await checking.publishResponse(work, responseId)
    await acts.recordDecision(work, {
      subject: { kind: 'response', id: responseId },
      verdict: 'publish',
      noteToAuthor: '',
      moderatorId: known(stage.people, 'tom').accountId,
    })
  })
}

/** What a coach or a director says to a colleague about a public answer: once said back to, once still open. */
function betweenColleagues(stage: Stage): Happening[] {
  return [
    ago(stage, [120, 11], () =>
      say(
        stage,
        ['wyn', 'marek', 'PostcardRack'],
        'You tell them what the room will be. Could you also say what you felt when you read it?',
      ),
    ),
    ago(stage, [118, 10], () =>
      sayBack(stage, 'marek', 'I was ashamed. I thought that it did not belong there. Now I think it does.'),
    ),
    ago(stage, [6, 14], () =>
      say(
        stage,
        ['denise', 'colin', 'GreenGate'],
        'This is word for word what we wrote to eleven others. Somebody went from one queue to the next all morning. Who at the eye clinic could answer that?',
      ),
    ),
  ]
}

async function say(
  stage: Stage,
  [coach, writer, screenName]: readonly [string, string, string],
  words: string,
): Promise<void> {
  const { storyId, accountId: writerId, organisationId } = actorAt(stage, writer, screenName)
  const { public_id: answer } = await stage.ground.db
    .selectFrom('content.responses')
    .select('public_id')
    .where('story_id', '=', storyId)
    .where('account_id', '=', writerId)
    .where('status', '=', 'published')
    .orderBy('id')
    .executeTakeFirstOrThrow()
  const { body } = await guidelines.currentGuideline(stage.ground.db, organisationId)
  const line = challenge.linesOf(body).find((one) => one.startsWith('Show that you read it')) ?? ''
  const { accountId } = known(stage.people, coach)
  await act(stage, (work) =>
    challenge.challengeAnswer(work, { answer, accountId, organisationIds: [organisationId], line, words }),
  )
}

async function sayBack(stage: Stage, writer: string, note: string): Promise<void> {
  const { accountId } = known(stage.people, writer)
  const { public_id } = await stage.ground.db
    .selectFrom('content.response_challenges as said')
    .innerJoin('content.responses as response', 'response.id', 'said.response_id')
    .select('said.public_id')
    .where('response.account_id', '=', accountId)
    .executeTakeFirstOrThrow()
  await act(stage, (work) => challenge.noteBack(work, { challenge: public_id, accountId, note }))
}
