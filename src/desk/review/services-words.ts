import { catalogue } from '../../platform/i18n/index.ts'

export const servicesWords = catalogue({
  title: 'Correct the services',
  isPublic:
    'This story is public. Add the right service first: its people are told at once. Then take the wrong one away: those who were told for it hear that the story moved. The page will say that its service was corrected.',
  back: 'Back to the story',
  now: 'Named in this story',
  none: 'No service has been found yet.',
  unlisted: 'The author wrote: “{words}”',
  remove: 'Take it out of the story',
  removeNamed: ': {name}',
  find: 'Find a service',
  findHint: 'A name, a place or a postcode.',
  search: 'Search',
  found: 'Found',
  foundNone: 'No service was found. Try fewer words.',
  add: 'Name it in the story',
  addNamed: ': {name}',
  isUnlisted: 'It is the place that the author described',
})
