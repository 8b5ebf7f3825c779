import { catalogue, say } from '../../platform/i18n/index.ts'

/** What somebody reads when an objection, a notice or an appeal cannot be taken or decided, and the mails about them. */
export const words = catalogue({
  notPublic: 'This story is not public any more, so there is nothing to look at again.',
  alreadyObjected:
    'Your organisation has already asked about this story. You read the answer here when it is decided.',
  notTheirStory: 'This story is not about your organisation.',
  nothingToAppeal: 'There is no decision here that you can ask another moderator about.',
  missing: 'There is nothing like this on the desk.',
  closedAlready: 'This has been answered already. Nothing was changed.',
  ownOrganisation:
    'This is about an organisation that you belong to, so another moderator must decide. Nothing was changed.',
  onlyNotices: 'Only a notice of complaint goes to the author.',
  sentAlready: 'This has been sent to the author already.',
  noWayToAuthor:
    'The author left no way to reach them. Take the words from view within the 48 hours, or let a senior moderator decide.',
  withAuthor:
    'The author has until the end of {day} to answer. Until then only taking words away can end it.',
  tooLateToAnswer: 'The time to answer is over. What you wrote was not sent.',
  doesNotFit: 'This reason does not go with what was done. Choose one that does.',
  notDone: 'This has not happened yet. Do it first, then say so here.',
  staysNeedsYes:
    'A story stays after a notice only if its author stands by it, or if a senior moderator decides so.',
  otherModerator: 'You had a part in the decision, so another moderator must look at it.',
  needsSenior: 'A senior moderator must decide this.',

  thanks: 'Thank you for telling us.',
  received1:
    'You asked us to look again at something on our site. A moderator will, and you hear from us by {by}.',
  receivedSubject: 'We have your message',
  answeredSubject: 'We have looked again',
  answered1: 'You asked us to look again at something on our site. A moderator has done so.',
  outcome: 'What we did: {outcome}',
  why: 'Why: {reason}',
  rule: 'Read the part of our policy that this follows',
  page: 'The page that it is about',
  noticeSubject: 'We have your notice of complaint',
  notice1: 'Your notice has arrived and holds everything that the law asks for. Its clock has started.',
  notice2:
    'We send it to the person who wrote the words, if we can reach them, or take the words from view. You hear from us by {by}.',
  forwardedSubject: 'Your notice has gone to the author',
  forwarded1:
    'We have sent your notice to the person who wrote the words. They have until the end of {day} to answer. You hear from us within two working days of that.',
  noticeAnsweredSubject: 'Your notice of complaint is answered',
  noticeAnswered1: 'This is what came of your notice of complaint.',
  authorDetails: 'The author agrees that you may have their name and address:\n{name}\n{address}',
  authorKeeps: 'The author stands by the words and does not agree that you may have their name and address.',
  objectionSubject: 'Your objection is answered',
  objection1: 'A moderator has looked again at the story that you asked about. The answer stands beside it.',
  openObjection: 'Read the answer',
  nearSubject: 'A deadline is near on the desk',
  near1: 'Something on the desk must be answered by {by}.',
  passedSubject: 'A deadline has passed on the desk',
  passed1: 'Something on the desk should have been answered by {by}. Please take it now.',
  openDesk: 'Open it on the desk',

  stays: 'the story stays as it is',
  'words changed': 'some words were changed',
  'service corrected': 'the service was corrected',
  'taken from view': 'the story was taken from view',
  'taken down': 'the story was taken down',
  'gone already': 'its author has taken the story away',
  granted: 'the decision was changed',
  refused: 'the decision stays',
})

export const t = say(words, 'en-GB')
