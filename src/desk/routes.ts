import type { Route } from '../platform/http/index.ts'
import { routes as alike } from './alike/routes.tsx'
import { routes as answers } from './answers/routes.tsx'
import { routes as duty } from './duty/routes.tsx'
import { routes as objections } from './objections/routes.tsx'
import { routes as pictures } from './pictures/routes.ts'
import { routes as policy } from './policy/routes.tsx'
import { routes as queue } from './queue/routes.tsx'
import { routes as relay } from './relay/routes.tsx'
import { routes as review } from './review/routes.ts'
import { routes as safeguarding } from './safeguarding/routes.tsx'
import { routes as second } from './second/routes.tsx'
import { routes as trust } from './trust/routes.tsx'
import { routes as withhold } from './withhold/routes.tsx'
import { routes as yours } from './yours/routes.tsx'

/** The desk, where moderators read before anything is public. */
export const routes: readonly Route[] = [
  ...queue,
  ...review,
  ...alike,
  ...answers,
  ...safeguarding,
  ...duty,
  ...second,
  ...trust,
  ...yours,
  ...policy,
  ...withhold,
  ...objections,
  ...pictures,
  ...relay,
]
