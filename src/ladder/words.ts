import { catalogue } from '../platform/i18n/index.ts'

/** The mails of the ladder. None carries a story's words. */
export const words = catalogue({
  dueSubject: 'A story about {service} waits for an answer',
  lateSubject: 'A story about {service} still waits for an answer',
  dueStory: 'Somebody told a story about {service}. Your organisation means to answer it by {due}.',
  lateStory: 'Somebody told a story about {service}. It should have had an answer by {due}.',
  dueReply:
    'The author of a story about {service} has written back. Your organisation means to answer by {due}.',
  lateReply: 'The author of a story about {service} has written back. An answer was due by {due}.',
  inPlaceOf: 'You get this in place of {name}, who is away.',
  ifNot: 'If you cannot answer, please see that somebody does. The next person is reminded in a working day.',
  openRoom: 'Open the story',
  seriousSubject: 'A serious story about your services',
  serious1: 'The moderators have just approved a story that they hold to be serious. It will be public soon.',
  serious2:
    'Please say that you have seen this, so that others know. You can read the story once it is public.',
  seriousOpen: 'See what it is about',
  noAlert: 'There is no such message.',
})
