import { catalogue, type Words } from '../../platform/i18n/index.ts'
import type { Relationship } from '../../stories/index.ts'

/** The author's part in a story, as a moderator reads it. */
export const partWords: Words<Relationship> = catalogue({
  patient: 'patient',
  carer: 'carer',
  parent: 'parent',
  relative: 'relative',
  friend: 'friend',
  advocate: 'advocate',
  'for someone': 'told for somebody who asked',
})
