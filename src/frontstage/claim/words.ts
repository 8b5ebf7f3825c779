import { catalogue } from '../../platform/i18n/index.ts'

export const words = catalogue({
  title: 'Join in for {name}',
  lead: 'People tell here what care was like. If you work at {name}, you can read along and answer in your own words. It costs nothing.',
  how: 'Tell us who you are. We check this with {name} itself before anything changes.',
  name: 'Your name',
  nameMissing: 'Write your name.',
  email: 'Your work e-mail address',
  emailMissing: 'Write your work e-mail address.',
  emailWrong: 'Write the whole address, like name@example.org.',
  roleTitle: 'What your role is called',
  roleMissing: 'Write what your role is called.',
  proof: 'How can we check this?',
  proofHint: 'Such as: ring the front desk and ask for me. Please do not tell us about any patient.',
  proofMissing: 'Tell us how we can check this.',
  proofLong: 'Use 500 characters or fewer.',
  send: 'Send this to be checked',
  sentTitle: 'Thank you',
  sent: 'We check this with {name}. You then get a mail with your first step, or with the reason why not.',
  back: 'Back to {name}',
})
