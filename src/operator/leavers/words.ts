import { catalogue } from '../../platform/i18n/index.ts'

export const words = catalogue({
  title: 'People who have left',
  lead: 'Their answers stay, with their role and without their photo. If they ask for it, take their name off as well.',
  nobody: 'Nobody has left',
  nobodyBody: 'Somebody who leaves is marked on their own page.',
  name: 'Name',
  left: 'Left',
  action: 'What you can do',
  takeOff: 'Take the name off',
  putBack: 'Show the name again',
  named: 'of {name}',
  done: 'Done',
  doneBody: 'It holds for every answer of theirs from now on.',
  back: 'All people',
})
