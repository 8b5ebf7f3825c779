/** What keeps the service running: health, people, organisations, public pages, mail and the first steps. */
import type { Route } from '../platform/http/index.ts'
import { routes as claims } from './claims/routes.tsx'
import { routes as firstSteps } from './first-steps/routes.tsx'
import { routes as front } from './front/routes.tsx'
import { routes as hours } from './hours/routes.tsx'
import { routes as leavers } from './leavers/routes.tsx'
import { routes as mail } from './mail/routes.tsx'
import { routes as organisations } from './organisations/routes.ts'
import { routes as pages } from './pages/routes.tsx'
import { routes as people } from './people/routes.ts'
import { routes as pulse } from './pulse/routes.ts'
import { routes as singleSignOn } from './single-sign-on/routes.tsx'

export const operator: readonly Route[] = [
  ...front,
  ...firstSteps,
  ...people,
  ...leavers,
  ...claims,
  ...organisations,
  ...pages,
  ...mail,
  ...hours,
  ...pulse,
  ...singleSignOn,
]
