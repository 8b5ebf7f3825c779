import { catalogue } from '../../platform/i18n/index.ts'

export const words = catalogue({
  title: 'How we answer',
  lead: 'What kind each of your public answers looks like. It is read by rule and is often wrong: say so where it is.',
  caption: 'Your newest answers, by kind',
  kind: 'Kind',
  count: 'Answers',
  generic: 'Could go to anybody',
  appreciative: 'A thank you',
  offline: 'Moves the talk elsewhere',
  transparent: 'Open',
  uncodable: 'Hard to say',
  agreement: 'How sure this is',
  agreementCoach:
    '{answers, plural, =0 {Nobody has looked at one yet.} one {A person looked at one answer, and} other {People looked at # answers, and}} {answers, plural, =0 {} other {said the same as the coach of {agreed, number}. Kappa is {kappa}.}}',
  agreementPeople:
    'Two people read the same answer {answers, plural, one {once} other {# times}}, and said the same {agreed, number} times. Kappa is {kappa}.',
  sharing: 'Stories used elsewhere',
  sharingAsked:
    '{asked, plural, =0 {Since {from} you have not asked any author whether a story may be used elsewhere.} other {Since {from} you asked authors {asked, plural, one {once} other {# times}} whether a story of theirs may be used elsewhere. {yes, number} said yes, {no, number} said no, and {waiting, plural, one {# has} other {# have}} not answered.}}',
  sharingBack: '{takenBack, plural, one {One yes was} other {# of them were}} taken back later.',
  sharingUsed:
    'Under {yes, plural, one {that one yes} other {those # yeses}}, {stories, plural, =0 {no story was used} one {one story was used} other {# stories were used}}{uses, plural, =0 {.} one {, once.} other {, # times.}}',
  answers: 'Your newest answers',
  none: 'Your organisation has no public answer yet',
  noneBody: 'Once a moderator has published one, it is shown here.',
  toStory: 'To “{title}”, {day}',
  by: '{name}, {role}',
  coachSays: 'The coach read it as: {kind}',
  personSays: '{by} says otherwise: {reason}',
  otherwise: 'I read it otherwise',
  about: '(the answer to “{title}”)',
  type: 'What kind of answer is it?',
  reason: 'Why do you read it so?',
  keep: 'Keep what I say',
  typeMissing: 'Choose what kind of answer it is.',
  reasonMissing: 'Say in a few words why you read it so.',
  reasonLong: 'Use {max, number} characters or fewer.',
  kept: 'What you said is kept',
  keptBody: 'From now on it counts in place of what the coach read.',
  marks: 'What stands out: {marks}',
  turnaround: 'How long drafts waited for a coach',
  turnaroundNone: 'Nobody has shown a draft to a coach since {since}.',
  turnaroundLead:
    'Since {since}, a coach was asked for a word about a draft {count, plural, one {once} other {# times}}. Only working days count, with all their 24 hours.',
  turnaroundAnswered: 'Had a word from a coach',
  turnaroundOf: '{count, number} of {asked, number}',
  turnaroundHalf: 'Half of those waited no longer than',
  turnaroundWorst: 'The longest of them waited',
  turnaroundSent: 'Sent before anybody said a word',
  turnaroundWaits: 'Waiting now',
  turnaroundNobody: 'None',
  turnaroundWaiting: '{count, plural, one {# draft, for {span}} other {# drafts, the oldest for {span}}}',
  spanMinutes: '{count, plural, one {# minute} other {# minutes}}',
  spanHours: '{count, plural, one {# hour} other {# hours}}',
  spanDays: '{count, plural, one {# working day} other {# working days}}',
  profiles: 'Who readers see',
  profilesComplete:
    '{cast, plural, =0 {Nobody may answer yet.} other {{complete, number} of {cast, number} people who may answer have a whole profile: photo, role, what they do, and why they answer. Whoever is shown by role alone needs no photo.}}',
  profilesMissing:
    'Without a photo: {noPhoto, number}. Without a role: {noRole, number}. Without what they do: {noSentence, number}. Without why they answer: {noWhy, number}.',
  praise: 'Praise',
  praiseInTime:
    '{base, plural, =0 {No praise was found from {from} to {to}.} other {Praise passed on within a day: {inTime, number} of {base, number} found from {from} to {to}.}}',
  praiseOpen:
    '{count, plural, one {One more has} other {# more have}} the rest of the day left, and counts in neither.',
  toPraise: 'See who is thanked',
})
