import { catalogue } from '../../platform/i18n/index.ts'

export const words = catalogue({
  title: 'Reported messages',
  lead: 'Between a member of staff and an author who do not know each other. One of them asked you to look.',
  none: 'No message waits to be looked at',
  noneBody: 'When an author or a member of staff reports a message, it comes here.',
  byStaff: '{member}, {organisation}, wrote on {day}',
  byAuthor: 'The author wrote to {member}, {organisation}, on {day}',
  letGo: 'It may go on',
  stop: 'Stop this conversation',
})
