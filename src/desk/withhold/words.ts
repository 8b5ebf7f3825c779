import { catalogue } from '../../platform/i18n/index.ts'

export const words = catalogue({
  back: 'Back to the story',
  story: 'It is about “{title}”.',
  reason: 'Why',
  reasonHint: 'The public page gives this reason.',
  reasonMissing: 'Choose why.',
  note: 'What exactly',
  noteHint: 'Other moderators read this.',
  noteMissing: 'Write what exactly is wrong, so that a second moderator can judge it.',
  noteTooLong: 'Use 4,000 characters or fewer.',
  asked: '{name} asked for this on {time}.',
  askedWhy: 'Reason: {reason}',
  askedNote: 'Note: {note}',
  somebody: 'Somebody',

  unpublishTitle: 'Take a story from view',
  unpublishLede:
    'The story is public no more at once, everywhere. A second moderator must confirm it within 24 hours, or it is public again.',
  unpublish: 'Take it from view now',
  unpublishAsked: 'This story is out of view',
  unpublishUntil: 'Without a second moderator it is public again after {time}.',
  confirmUnpublish: 'Confirm: it stays out of view',
  confirmed: 'Two moderators have agreed. It stays out of view until somebody shows it again.',
  ownAsk: 'You asked for this, so another moderator must confirm it.',
  showAgain: 'Show it again to everybody',
  showAgainNote: 'Why it is shown again',

  takeDownTitle: 'Take a story down',
  takeDownLede:
    'Two moderators must agree, and one of them must be a senior moderator. The words are then sealed, and the address says only that the story was taken down and why.',
  askTakeDown: 'Ask a second moderator to take it down',
  takeDownAsked: 'A take-down has been asked for',
  stillThere: 'Nothing has changed for the public so far.',
  confirmTakeDown: 'Take it down and seal its words',
  refuseTakeDown: 'Do not take it down',
  refuseTakeDownNote: 'Why not',
})
