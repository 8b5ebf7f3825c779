import { known, momentAgo, type Stage } from '../ground.ts'

/** Something that happens in the town at a certain moment. */
export interface Happening {
  at: Date
  does: () => Promise<void>
}

/** So many days ago, at an hour of that day. */
export function ago(
  stage: Stage,
  [days, hour]: readonly [days: number, hour: number],
  does: () => Promise<unknown>,
): Happening {
  return { at: momentAgo(stage, days, hour), does: async () => void (await does()) }
}

/** Who does something about which story: the ids that most acts ask for. */
export function actorAt(stage: Stage, who: string, screenName: string) {
  const { accountId, organisationId, why } = known(stage.people, who)
  const storyId = known(stage.stories, screenName)
  return { storyId, accountId, organisationId: organisationId ?? 0, why }
}
