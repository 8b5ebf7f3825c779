import { catalogue } from '../../platform/i18n/index.ts'

/** What each ending does, said before the button (decisions.md 8). */
export const endingsWords = catalogue({
  cannotUndo: 'This cannot be undone.',
  back: 'No, go back',

  hideTitle: 'Hide your story?',
  hide1: 'Nobody will be able to read it. Its page will say that its author has hidden it.',
  hide2: 'The answers are hidden with it.',
  hide3: 'Your words are kept. You can show the story again at any time.',
  hideButton: 'Hide my story',

  showTitle: 'Show your story again?',
  show1: 'Everybody will be able to read it again, with its answers.',
  showButton: 'Show my story',

  undoTitle: 'Undo deleting your story?',
  undo1: 'Your story will be as it was before you deleted it.',
  undoButton: 'Undo deleting',

  withdrawTitle: 'Take your story back?',
  withdraw1: 'It will not be published, and no moderator reads it any more.',
  withdraw2: 'You cannot send it again from here. You can tell it again from the beginning.',
  withdraw3: 'To have the words erased as well, delete it afterwards.',
  withdrawButton: 'Take my story back',

  deleteTitle: 'Delete your story?',
  delete1: 'It is gone from view at once.',
  delete2: 'For 24 hours you can undo this. After that we erase every word that you wrote in it, for good.',
  delete3:
    'If it was public, its page will say that its author has deleted it. We keep the day, the places and that it was deleted, so that our figures stay true.',
  delete4: 'The answers are hidden with it, and erased after 30 days.',
  deleteButton: 'Delete my story',

  forgetTitle: 'Be forgotten?',
  forget1:
    'We erase your e-mail address, if you gave one, and your code. Nothing will lead from your story to you.',
  forget2: 'Your story and its answers stay as they are.',
  forget3:
    'You will not be able to change it, hide it, delete it or answer back. Nobody can give that back to you, because nobody will know that it was yours.',
  forget4: 'If you want your story to go as well, delete it first.',
  forgetButton: 'Forget me',
  forgottenTitle: 'You are forgotten',
  forgotten: 'Nothing here leads to you any more. Thank you for telling your story.',
  forgottenLink: 'Read stories',

  contactTitle: 'E-mail address and mails',
  contactHas: 'We have an address for you since {day}. It is sealed: we cannot show it here.',
  contactAwaited:
    'On {day} we sent a mail to a new address. Open the link in it to say that it is yours. Until then we do not use it.',
  contactAsks:
    'We send one mail there, to ask if the address is yours. Did no mail come? Look among the unwanted mails, or write the address here again.',
  contactBad: 'Our mails do not arrive there. Please give another address.',
  contactNone: 'We have no address for you. You come back with your code.',
  contactLabel: 'New e-mail address',
  contactFirstLabel: 'E-mail address',
  contactMissing: 'Write the whole address, like name@example.org.',
  contactSave: 'Use this address',
  contactStop: 'Stop mails, but keep the address',
  contactStart: 'Send me mails again',
  contactForget: 'Forget my address',
  contactForgetHint: 'Without an address you can come back only with your code. Keep it safe.',

  addressTitle: 'Is this your address?',
  addressBody:
    'If you gave us this address, press the button. Then we can write to you when there is something new, and you can come back to your page with it.',
  addressNot: 'If you did not, close this page. We will not write again.',
  addressButton: 'Yes, this is my address',
  addressDoneTitle: 'Thank you, the address is confirmed',
  addressDone: 'From now on we write to you when there is something new about what you shared.',
  addressEndedTitle: 'This link has ended',
  addressEnded:
    'It works once, for seven days, and only the newest one. On your own page you can give the address again.',

  stopTitle: 'Stop these mails?',
  stop1: 'We will not write to you any more about what you shared. You can still come back at any time.',
  stopButton: 'Stop the mails',
  stoppedTitle: 'We have stopped the mails',
  stopped: 'You can turn them on again on your own page.',
  stopWrongTitle: 'This link does not work',
  stopWrong: 'Perhaps it was cut in two. On your own page you can stop mails as well.',
  ownPage: 'Go to your own page',
})
