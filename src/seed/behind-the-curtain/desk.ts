import { objections } from '../../moderation/index.ts'
import { accounts } from '../../staff/index.ts'
import { act, known, type Stage } from '../ground.ts'
import { ago, type Happening } from './happen.ts'

/** What organisations and readers ask the moderators to look at again, and who says that they speak for an organisation. */
export function atTheDesk(stage: Stage): Happening[] {
  return [
    ago(stage, [37, 10], () =>
      object(stage, ['dawn', 'ColdToast'], {
        ground: 'abuse',
        words:
          'The story calls our receptionist rude. She was following our policy on late arrivals, and she is upset.',
      }),
    ),
    ago(stage, [35, 15], () => answerObjection(stage, 'ColdToast')),
    ago(stage, [3, 11], () =>
      object(stage, ['denise', 'LampPost'], {
        ground: 'wrong fact',
        words: 'The bell was tested that morning and worked. We would like that to be said.',
      }),
    ),
    ago(stage, [2, 10], () =>
      act(stage, (work) =>
        objections.askToLookAgain(work, {
          storyId: known(stage.stories, 'PostcardRack'),
          ground: 'privacy',
          words: 'I think that I know this couple. Is it meant to say which day the clinic was?',
          email: 'reader@wellmouth.example',
        }),
      ),
    ),
    ago(stage, [2, 16], () =>
      act(stage, (work) =>
        accounts.claims.claimOrganisation(work, {
          organisationId: known(stage.organisations, 'XCD'),
          name: 'Tamsin Roe',
          email: 'tamsin.roe@cliffparade.example',
          roleTitle: 'Practice manager',
          proof:
            'Ring the practice on the number in the directory and ask for me. I am there every day but Wednesday.',
        }),
      ),
    ),
  ]
}

type Objecting = Pick<Parameters<typeof objections.object>[1], 'ground' | 'words'>

async function object(
  stage: Stage,
  [who, screenName]: readonly [string, string],
  said: Objecting,
): Promise<void> {
  const { organisationId, viewer } = known(stage.people, who)
  const asked = { storyId: known(stage.stories, screenName), organisationId: organisationId ?? 0, ...said }
  await act(stage, (work) => objections.object(work, asked, viewer))
}

async function answerObjection(stage: Stage, screenName: string): Promise<void> {
  const [objection] = await objections.objectionsOn(
    stage.ground.db,
    known(stage.stories, screenName),
    'objection',
  )
  if (!objection) throw new Error(`nobody objected to ${screenName}`)
  const closing = {
    objectionId: objection.id,
    outcome: 'stays',
    reason: 'anger is welcome',
    noteToThem:
      'The story says how somebody was spoken to, and names nobody. You are welcome to answer it in public.',
    privateNote: 'Spoke with the practice on the phone. They would like to answer.',
  } as const
  await act(stage, (work) => objections.closeObjection(work, closing, known(stage.people, 'asha').viewer))
}
