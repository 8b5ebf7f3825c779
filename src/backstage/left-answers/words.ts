import { catalogue } from '../../platform/i18n/index.ts'

export const words = catalogue({
  title: 'Left by a colleague',
  lead: 'These answers were begun by colleagues who have left. Take one over: its words go into a draft of your own, and you say them in your way. Nothing is sent by it.',
  back: 'Today',
  none: 'Nothing was left',
  noneBody: 'When somebody leaves with an answer half written, it stands here.',
  leftBy: '{name}, last changed {when}; {services}',
  returned: 'Was given back by a moderator',
  submitted: 'Waits to be checked',
  pictures:
    '{count, plural, one {It has # picture, which comes along.} other {It has # pictures, which come along.}}',
  takeOver: 'Take it over',
  about: ': {title}',
})
