import { catalogue } from '../../platform/i18n/index.ts'

/** The themes of the survey's framework as a tag in plain words. Themes that say only "good" or "bad" are left out. */
export const themeWords = catalogue({
  'Activities & access to fresh air': 'things to do and fresh air',
  Admission: 'coming in',
  'Appointment arrangements': 'appointments',
  'Appointment method': 'by phone, by video or in person',
  'Being kept informed, clarity & consistency of information': 'being kept informed',
  'Care plans': 'care plan',
  'Cleanliness, tidiness & infection control': 'cleanliness',
  'Competence & training': 'skill and training',
  'Contacting services': 'getting through',
  'Diagnosis & triage': 'finding out what is wrong',
  Discharge: 'going home',
  'Electronic entertainment': 'television and wi-fi',
  'Environment & Facilities': 'rooms and building',
  'Equality, Diversity & Inclusion': 'being treated as an equal',
  'Feeling safe': 'feeling safe',
  'Food & drink provision & facilities': 'food and drink',
  'Funding & use of financial resources': 'money',
  'Impact of treatment/ care': 'what the care did',
  'Information directly from staff during care': 'explanations',
  'Information provision & guidance': 'leaflets and advice',
  'Interaction with family/ carers': 'family and carers',
  'Mental Health Act': 'being detained',
  'Number & deployment of staff': 'enough staff',
  'Organisation & efficiency': 'organisation',
  'Pain management': 'pain relief',
  'Patient records': 'records',
  'Provision of medical equipment': 'equipment',
  'Referals & continuity of care': 'referrals',
  'Sensory experience': 'noise and light',
  'Service location': 'where it is',
  'Staff continuity': 'the same faces',
  'Staff listening, understanding & involving patients': 'being listened to',
  'Staff manner & personal attributes': 'how staff are with people',
  'Staff responsiveness': 'staff who come when asked',
  'Supplying & understanding medication': 'medicines',
  'Timeliness of care': 'waiting',
  'Transport to/ from services': 'getting there',
})

export function isTheme(label: string): label is keyof typeof themeWords {
  return label in themeWords
}
