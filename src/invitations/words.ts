import { catalogue } from '../platform/i18n/index.ts'

/** What invitations refuse, and their mail, which carries no word of a story. */
export const words = catalogue({
  noInvitation: 'There is no such invitation.',
  ended: 'This invitation has ended.',
  subject: 'Somebody would like to come',
  line: 'Somebody would like to take part in what you invited to. You do not learn who they are; you can write to them through the platform.',
  open: 'See your invitations',
})
