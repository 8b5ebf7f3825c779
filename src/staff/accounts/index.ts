/** Who may sign in, for whom they speak and what they may do for everybody. Every change is an action and stands in the audit. */

export * as claims from '../claims/index.ts'
export { type CheckedList, checkMemberList, type ListedMember } from '../member-list/check-list.ts'
export { decodeList } from '../member-list/decode-list.ts'
export { inviteList, knownCast } from '../member-list/invite-list.ts'
export { addAccount, type NewAccount } from './add-account.ts'
export { type Enrolling, enrol } from './enrol.ts'
export { type EnrolmentLink, issueEnrolment, type OpenEnrolment, openEnrolment } from './enrolment.ts'
export { addFirstPerson, firstPersonLink, isFirstPersonLink } from './first-person.ts'
export { leave } from './leave.ts'
export { addMembership, changeMembership, endMembership, type NewMembership } from './memberships.ts'
export { findPeople, type Person, personOf, platformPeople } from './people.ts'
export { endPlatformRole, grantPlatformRole, type PlatformRole } from './platform-roles.ts'
export {
  addMember,
  addModerator,
  addOperator,
  addToPlatform,
  type Inviting,
  inviteAgain,
  inviteMember,
  mailInvitation,
  type NewMember,
  type Welcome,
} from './welcome.ts'
