import { catalogue } from '../../platform/i18n/index.ts'

export const words = catalogue({
  title: 'What pages are built from',
  lede: 'Each part in each of its states. All people, places and stories here are invented.',
})
