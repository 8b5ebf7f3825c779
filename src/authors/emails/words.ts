import { catalogue } from '../../platform/i18n/index.ts'

/** The mails to authors. None says what a story is about, names a service, or repeats a word of it. */
export const words = catalogue({
  confirmSubject: 'Is this your address?',
  confirm1: 'Someone, most likely you, gave this address to {site}, to hear when there is something new.',
  confirm2: 'If it was you, please say so. We write to you only after that.',
  confirmLink: 'Yes, this is my address',
  confirm3:
    'The link works for {days} days. If it was not you, you need do nothing: we will not write again, and we do not keep the address.',
  updateSubject: 'There is something new for you',
  update1: 'There is something new about what you shared with us.',
  askedSubject: 'There is something for you to look at',
  asked1: 'We have a question about what you shared with us, or words to show you before they are published.',
  asked2: 'If we hear nothing for 30 days, we will not publish it. You can come back at any time after that.',
  disclosedSubject: 'Your address was given to somebody',
  disclosed1:
    'The law asked us for the address that you gave us, or a life was in danger. Two people here have opened it, and it was given to somebody with the right to have it.',
  disclosed2: 'You can ask us who has it and why. What you shared with us is as it was.',
  notice1:
    'Somebody has complained in a formal way about something that you shared. Please look at it on your page.',
  notice2:
    'Please answer by the end of {by}. If you do not, we must take it from view. We have told nobody who you are.',
  rule: 'Read the part of our policy that this follows',
  linkSubject: 'Your link to come back',
  link1: 'Someone, most likely you, asked for a link to come back to {site}.',
  link2: 'The link works once, for 10 minutes, and only in the browser where you asked for it.',
  link3: 'If you did not ask for it, you need do nothing. Nobody can use this link but you.',
  endingSubject: 'We will soon forget this address',
  ending1: 'You have not come back for almost two years. In about 30 days we will forget this address.',
  ending2:
    'What you shared stays as it is. If you would like to go on hearing from us, come back once before then.',
  open: 'Open your page',
  openLink: 'Go on to your page',
  noReply: 'Please do not answer this mail. Nobody reads the answers.',
  stop: 'Stop these mails',
})
