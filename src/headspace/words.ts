import { catalogue } from '../platform/i18n/index.ts'

/** What this domain says when it refuses, and its mail. */
export const words = catalogue({
  backwards: 'It must end later than it begins.',
  past: 'Choose a day that is not over.',
  tooLong: 'A series goes on for at most {days, number} days.',
  untilEarly: 'The last day must not be before the first.',
  notYourPlace: 'Choose a service or a site for which you may plan.',
  noSession: 'There is no such session.',
  full: 'Every seat is taken.',
  notPlanned: 'This session is over or cancelled.',
  notYours: 'Only whoever planned a session, or leads the cast, can say how it went.',
  notYet: 'It has not begun yet.',
  noSeat: 'Book a seat first.',
  cancelledSubject: 'A headspace session is cancelled',
  cancelled: 'The session on {day} at {begins}, for {about}, will not take place. Your seat is free again.',
  toSessions: 'See the other sessions',
  icsSummary: 'Headspace: {about}',
  answer: 'Answer stories',
  rehearse: 'Rehearse answers',
  changes: 'Look at changes together',
})
