import { catalogue } from '../../platform/i18n/index.ts'

export const words = catalogue({
  title: 'Changes',
  lead: 'What staff say they will change, what they have changed, and what they say they cannot change, and why.',
  all: 'All',
  planned: 'Planned',
  made: 'Made',
  cannot: 'Cannot change, and why',
  filter: 'Show',
  from: 'From the story',
  by: 'Told by {name}',
  emptyTitle: 'Nothing has been told yet',
  emptyBody: 'When staff say what they will change because of a story, it stands here.',
  older: 'Older changes',
  newest: 'Newest changes',
})
