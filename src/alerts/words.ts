import { catalogue } from '../platform/i18n/index.ts'

/** The mails to staff, and the sentences with which alerts refuse. No mail carries a story's words or how serious it is. */
export const words = catalogue({
  tooMany: 'You have {most, number} choices already. Take one away before you add another.',
  publishedSubject: 'A story about {services}',
  published1: 'Someone has told a story about {services}. It is public now.',
  published2:
    'Please read it. If you can answer, answer in your own words. If you cannot, see that someone does.',
  movedSubject: 'A story is not about {service} after all',
  moved1: 'You were told of a story about {service}. A moderator has found that it is about {services}.',
  moved2: 'You need not answer it. If you have answered already, your answer stays.',
  thankedSubject: 'A story thanks you',
  thanked1:
    'Someone has told a story about your services, and thanks somebody of your name. It is public now.',
  thanked2: 'If it is you, enjoy it. If it is a colleague, please show it to them.',
  thankedTakenOut:
    'Your name does not stand in the story. A moderator took it out to protect you, and let us tell you.',
  teamThankedSubject: 'A story thanks your team',
  teamThanked1: 'Someone has told a story about your services, and thanks your team. It is public now.',
  teamThanked2: 'Please show it to those who get no mail from us.',
  passOnSubject: 'Somebody is thanked: please pass it on',
  passOn1: 'A story thanks somebody at your organisation, and we cannot say for sure whom it means.',
  passOn2: 'Please look who it is and pass it on today. One press does it.',
  toPraise: 'See who is thanked',
  digestSubject: '{count, plural, one {# new story} other {# new stories}} for you to read',
  digest1: '{count, plural, one {There is # new story} other {There are # new stories}} about {services}.',
  draftSubject: 'A colleague would like you to read a draft',
  draft1:
    'Somebody in your organisation shows you an answer before they send it. Nobody has said a word about it yet.',
  draft2: 'A question often helps more than a correction. Only they and those who coach see what you say.',
  readDraft: 'Read the draft',
  readStory: 'Read the story',
  readStories: 'Read them backstage',
  answerPublicSubject: 'Your answer is public',
  answerPublic1: 'A moderator has read your answer, and it is public now. Thank you for answering.',
  answerPublic2:
    'You can change or delete it for 30 minutes. The author can reply, and can say whether it helped.',
  answerReturnedSubject: 'Please look at your answer again',
  answerReturned1: 'A moderator has read your answer and gives it back with a note. It is not public yet.',
  answerReturned2: 'Your words are kept. You can change them and send them again.',
  answerDeclinedSubject: 'Your answer was not published',
  answerDeclined1: 'A moderator has read your answer and will not publish it. The reason is beside it.',
  offStageSubject: 'How did it end?',
  offStage1:
    'Ten working days ago an answer of yours led a conversation to another place. Everybody can see that it is still open.',
  offStage2: 'Please write in public how it ended, without private details. If it goes on, say so.',
  replySubject: 'An author has replied to you',
  reply1: 'The author of a story that you answered has written back. Their reply is public now.',
  openRoom: 'Open the story',
  why: 'You get this mail because you have a place backstage.',
  stop: 'Stop mails about stories',
  noPraise: 'There is no such praise.',
  passedOnBefore: 'A colleague has seen to this before you.',
  noHearer: 'Choose somebody of your cast.',
})
