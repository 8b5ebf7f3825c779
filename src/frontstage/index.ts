/** What everybody meets: every public page. */
import type { Route } from '../platform/http/index.ts'
import { routes as about } from './about/routes.tsx'
import { routes as changes } from './changes/routes.tsx'
import { routes as claim } from './claim/routes.tsx'
import { routes as design } from './design/routes.tsx'
import { routes as devMail } from './dev-mail/routes.tsx'
import { routes as home } from './home/routes.tsx'
import { routes as howOrganisationsAnswer } from './how-organisations-answer/routes.tsx'
import { routes as lookAgain } from './look-again/routes.tsx'
import { routes as moderationFigures } from './moderation-figures/routes.tsx'
import { routes as pictures } from './pictures/routes.ts'
import { routes as policyVersions } from './policy-versions/routes.tsx'
import { routes as service } from './service/routes.tsx'
import { routes as stories } from './stories/routes.tsx'
import { routes as story } from './story/routes.tsx'
import { routes as tellYourStory } from './tell-your-story/routes.ts'
import { routes as yourStory } from './your-story/routes.ts'

export const frontstage: readonly Route[] = [
  ...home,
  ...stories,
  ...story,
  ...pictures,
  ...lookAgain,
  ...service,
  ...claim,
  ...changes,
  ...howOrganisationsAnswer,
  ...about,
  ...moderationFigures,
  ...policyVersions,
  ...tellYourStory,
  ...yourStory,
  ...design,
  ...devMail,
]
