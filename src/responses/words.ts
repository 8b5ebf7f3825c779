import { catalogue } from '../platform/i18n/index.ts'

/** The sentences with which the responses refuse. A person reads them on the page where they pressed a button. */
export const words = catalogue({
  noResponse: 'There is no such answer.',
  noReply: 'There is no such reply.',
  hidden:
    'The author has hidden this story, so it cannot be answered now. If they show it again, you can answer it.',
  deleted: 'The author has deleted this story, so it can no longer be answered.',
  unpublished: 'This story is being looked at again, so it cannot be answered now.',
  takenDown: 'This story has been taken down, so it can no longer be answered.',
  notPublic: 'This story is not public, so it cannot be answered.',
  tooLate: 'An answer can be changed or deleted for 30 minutes after it became public. That time has passed.',
  gone: 'This answer was deleted, so nothing more can be done with it.',
  settled: 'A moderator has already decided about these words.',
  nothingToUndo: 'There is nothing to undo here: it was undone already, or ten minutes have passed.',
  closed: 'A moderator declined this answer, so it cannot be sent again.',
  overtaken:
    'Other words of this answer were kept meanwhile. Nothing of yours is lost: choose which ones to keep.',
  empty: 'Write your answer before you send it.',
  signpost: 'Say whom to ask for, when, by which two ways, and why it goes on elsewhere.',
  invitation:
    'Say to what you invite, when, where, what helps people to come, what is paid, and until when it stands.',
  invitationOver: 'This invitation would already have ended. Choose a later day.',
  change: 'Say what the change is, who will see to it and when, or why it cannot be made.',
  notYours: 'Only the author of the story can say whether an answer helped.',
  nobodyToRead: 'No organisation has this code, and nobody has this address.',
  noLeftAnswer: 'There is no such answer to take over. Perhaps a colleague has it already.',
  ownWaits: 'Your own answer to this story waits to be checked. Take it back into a draft first.',
  tooLongTogether: 'Together with your own draft this answer is too long. Shorten your draft first.',
  replyTooLate: 'There is nothing to reply to here any more.',
})
