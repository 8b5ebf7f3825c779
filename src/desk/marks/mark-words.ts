import type { deskView, readingAids } from '../../moderation/index.ts'
import { catalogue, type Words } from '../../platform/i18n/index.ts'

type Job = readingAids.onDesk.Job

/** What marked words may be, as a moderator reads it. */
export const markTypes: Words<deskView.Mark['type']> = catalogue({
  PERSON_STAFF: 'name of a member of staff',
  PERSON_PATIENT: 'name of a patient',
  PERSON_OTHER: 'name of a person',
  DATE: 'exact date',
  TIME: 'time of day',
  AGE: 'exact age',
  PHONE: 'phone number',
  EMAIL: 'e-mail address',
  URL: 'web address',
  POSTCODE: 'postcode',
  ADDRESS: 'address',
  NHS_NUMBER: 'NHS number',
  ID_NUMBER: 'number of a record',
  USERNAME: 'name used online',
  LOCATION_DETAIL: 'bed, bay or room',
  RARE_DETAIL: 'detail that fits few people',
  medical_emergency_now: 'medical emergency now',
  suicide: 'thoughts of suicide',
  self_harm: 'self-harm',
  child_protection: 'a child in danger',
  domestic_abuse: 'abuse at home',
  abuse_of_patient: 'abuse of a patient',
  threat_to_staff: 'threat to staff',
  abuse: 'insult or threat',
})

/** What usually takes the place of marked words; '' where a moderator must find the words. */
export const usualWords: Words<deskView.Mark['type']> = catalogue({
  PERSON_STAFF: 'a member of staff',
  PERSON_PATIENT: 'a patient',
  PERSON_OTHER: 'someone',
  DATE: 'one day',
  TIME: 'one part of the day',
  AGE: '[age]',
  PHONE: '[phone number]',
  EMAIL: '[e-mail address]',
  URL: '[web address]',
  POSTCODE: '[postcode]',
  ADDRESS: '[address]',
  NHS_NUMBER: '[number]',
  ID_NUMBER: '[number]',
  USERNAME: '[name]',
  LOCATION_DETAIL: 'my place on the ward',
  RARE_DETAIL: '',
  medical_emergency_now: '',
  suicide: '',
  self_harm: '',
  child_protection: '',
  domestic_abuse: '',
  abuse_of_patient: '',
  threat_to_staff: '',
  abuse: '',
})

/** Why marked words may stay. */
export const keepWords: Words<deskView.KeepReason> = catalogue({
  'not a person': 'it is a place, a service or a thing',
  'points to nobody': 'nobody can be recognised by it',
  'thanked by first name': 'staff, thanked by first name',
  'public already': 'the organisation has made it public itself',
  'seen to': 'the right people know',
  'long over': 'it is long over and nobody is in danger',
  'not meant': 'it does not mean that',
  'angry, not abusive': 'it is anger, not abuse',
  'said to the author': 'it tells what was said to the author',
})

export function isKeepReason(reason: string | null): reason is deskView.KeepReason {
  return reason !== null && reason in keepWords
}

/** Types whose form alone says what they are: taking them out is proposed. */
export const plainlyPersonal: ReadonlySet<string> = new Set([
  'PHONE',
  'EMAIL',
  'POSTCODE',
  'ADDRESS',
  'NHS_NUMBER',
  'ID_NUMBER',
])

/** What takes the place of the name of somebody with this job. */
export const jobWords: Words<Job> = catalogue({
  doctor: 'a doctor',
  nurse: 'a nurse',
  sister: 'a ward sister',
  matron: 'a matron',
  midwife: 'a midwife',
  consultant: 'a consultant',
  surgeon: 'a surgeon',
  registrar: 'a registrar',
  receptionist: 'a receptionist',
  porter: 'a porter',
  carer: 'a carer',
  paramedic: 'a paramedic',
  physio: 'a physio',
  pharmacist: 'a pharmacist',
  dentist: 'a dentist',
  therapist: 'a therapist',
  psychiatrist: 'a psychiatrist',
  psychologist: 'a psychologist',
  counsellor: 'a counsellor',
  radiographer: 'a radiographer',
  healthVisitor: 'a health visitor',
  manager: 'a manager',
  volunteer: 'a volunteer',
  driver: 'a driver',
})
