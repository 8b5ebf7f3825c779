/** Behind the curtain: every page of the people whom stories are about. */
import type { Route } from '../platform/http/index.ts'
import { routes as alerts } from './alerts/routes.ts'
import { routes as away } from './away/routes.ts'
import { routes as care } from './care/routes.ts'
import { routes as cast } from './cast/routes.ts'
import { routes as challenge } from './challenge/routes.ts'
import { routes as guidelines } from './guidelines/routes.ts'
import { routes as handOver } from './hand-over/routes.ts'
import { routes as headspace } from './headspace/routes.ts'
import { routes as howWeAnswer } from './how-we-answer/routes.tsx'
import { routes as invitations } from './invitations/routes.tsx'
import { routes as ladder } from './ladder/routes.ts'
import { routes as leftAnswers } from './left-answers/routes.ts'
import { routes as log } from './log/routes.ts'
import { routes as object } from './object/routes.tsx'
import { routes as pictures } from './pictures/routes.ts'
import { routes as praise } from './praise/routes.ts'
import { routes as profile } from './profile/routes.ts'
import { routes as rehearsal } from './rehearsal/routes.tsx'
import { routes as relay } from './relay/routes.ts'
import { routes as scouting } from './scouting/routes.ts'
import { routes as sharing } from './sharing/routes.ts'
import { routes as signIn } from './sign-in/routes.ts'
import { routes as singleSignOn } from './single-sign-on/routes.ts'
import { routes as stories } from './stories/routes.tsx'
import { routes as storyRoom } from './story-room/routes.ts'
import { routes as today } from './today/routes.tsx'

export const backstage: readonly Route[] = [
  ...signIn,
  ...singleSignOn,
  ...today,
  ...stories,
  ...storyRoom,
  ...log,
  ...leftAnswers,
  ...sharing,
  ...handOver,
  ...care,
  ...invitations,
  ...headspace,
  ...object,
  ...alerts,
  ...cast,
  ...ladder,
  ...scouting,
  ...relay,
  ...away,
  ...guidelines,
  ...howWeAnswer,
  ...rehearsal,
  ...challenge,
  ...profile,
  ...praise,
  ...pictures,
]
