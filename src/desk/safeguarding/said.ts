import type { safeguarding } from '../../moderation/index.ts'
import type { words } from './words.ts'

type Word = keyof typeof words

/** How each kind of person who may be told is said. */
export const toldWords = {
  'emergency services': 'toldEmergency',
  'senior moderator': 'toldSenior',
  'safeguarding lead of the organisation': 'toldLead',
  'social services': 'toldSocial',
  police: 'toldPolice',
  'the author': 'toldAuthor',
  operator: 'toldOperator',
  'somebody else': 'toldOther',
  'nobody yet': 'toldNobody',
} as const satisfies Record<safeguarding.Told, Word>

/** How each ending of an alert is said. */
export const outcomeWords = {
  'seen to': 'seenTo',
  'long over': 'longOver',
  'not meant': 'notMeant',
} as const satisfies Record<safeguarding.Outcome, Word>
