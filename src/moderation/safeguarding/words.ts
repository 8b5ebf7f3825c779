import { catalogue } from '../../platform/i18n/index.ts'

/** What a moderator reads when something cannot be done about an alert, and the mail that calls them. */
export const words = catalogue({
  taken: 'Somebody else has this alert already. Talk to them; nothing was changed.',
  notYours: 'You do not have this alert, so there is nothing to hand on.',
  noAlert: 'There is no open alert for this story.',
  recordFirst: 'Write down first who was told and what was done. Then close the alert.',
  alertOpen:
    'This story has an open alert: somebody may be in danger. Write down what was done and close the alert. Then you can go on.',
  ownOrganisation:
    'This is about an organisation that you belong to, so another moderator must act. Nothing was changed.',
  notYourRota: 'Only a senior moderator or an operator can change who is on duty.',
  noModerator: 'Choose a moderator.',
  daysReversed: 'The last day must not be before the first day.',
  subjectNow: 'Somebody may be in danger now: please look at once',
  subjectToday: 'Somebody may be in danger: please look today',
  mail1:
    'A story has come in whose words may speak of danger. You are called because you are on duty, or because nobody before you has answered.',
  mailNow: 'Open it and take the alert within 15 minutes. After that the next person is called.',
  mailToday: 'Open it and take the alert within two hours. After that the next person is called.',
  mailOpen: 'Open the alert',
  mail2: 'If you cannot look now, you need not do anything: the next person is called by themselves.',
})
