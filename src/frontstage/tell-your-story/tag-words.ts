/** The words that we suggest. Every one can be chosen as good and as what could be better. */
export const careWords = [
  'kindness',
  'listening',
  'respect',
  'information',
  'waiting',
  'appointments',
  'pain relief',
  'treatment',
  'cleanliness',
  'food',
  'safety',
  'privacy',
  'going home',
  'phone and messages',
  'getting there',
  'family and visitors',
] as const

export const feelingWords = {
  good: ['safe', 'cared for', 'listened to', 'reassured', 'respected', 'calm', 'thankful', 'hopeful'],
  poor: ['frightened', 'ignored', 'alone', 'worried', 'angry', 'confused', 'ashamed', 'let down', 'in pain'],
  neutral: ['surprised', 'tired', 'unsure'],
} as const
