import { catalogue } from '../../platform/i18n/index.ts'

/** What became of a picture, or of the story that it belonged to. */
export const words = catalogue({
  removed: 'This picture has been taken away.',
  hidden: 'The author has hidden the story that this picture belongs to.',
  deleted: 'The author has deleted the story that this picture belonged to.',
  unpublished: 'The story that this picture belongs to is being looked at again by the moderators.',
  'taken down': 'The story that this picture belonged to has been taken down.',
})
