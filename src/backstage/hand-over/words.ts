import { catalogue } from '../../platform/i18n/index.ts'

export const words = catalogue({
  title: 'Hand this story over',
  lead: 'Somebody else answers it, and you get no reminder of it any more. Nobody asks for a reason. No list, figure or report says who handed a story over, and the mail to your colleague does not say it either.',
  to: 'To whom?',
  team: 'Ask my team: whoever deputises takes it',
  withBegun: 'Give them what I have begun to write',
  withBegunHint: 'Your name is not on it. You keep your own copy.',
  hand: 'Hand it over',
  keep: 'Keep it',
  handedTitle: 'This story is not yours to carry now',
  handedBody:
    'You get no reminder of it, and Today leaves it out. The clock goes on with others in your cast. You can still read it here.',
  takeUp: 'Take it up again',
  talk: 'Somebody to talk to',
  toPause: 'Not stories like this for a while',
  back: 'The story room',
  done: 'To Today',
})
