/** The door of the invitations: who would like to take part in what an answer invites to, without saying who they are (R23). */
export {
  type AwaitedInvitation,
  awaitedBy,
  invitationsOf,
  type OwnInvitation,
  signupsUnder,
} from './invitations.queries.ts'
export { type Invited, takePart, withdraw } from './take-part.ts'
