/** Who stands on the stage of an organisation. */
export {
  type CastMember,
  type CastPage,
  castOf,
  castPage,
  organisationsLedBy,
  organisationsOf,
} from './cast-of.ts'
export { answerNomination, type Nomination, nominate, nominationOf } from './nominate.ts'
export { type Responder, respondersFor } from './responders.ts'
export { answersFor, covers, leads, respondingRoles, type ServiceInOrganisation } from './rules.ts'
