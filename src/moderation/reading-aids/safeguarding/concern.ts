/** What a text may disclose; the words of the judging texts. */
export const concernKinds = [
  'medical_emergency_now',
  'suicide',
  'self_harm',
  'child_protection',
  'domestic_abuse',
  'abuse_of_patient',
  'threat_to_staff',
] as const
export type ConcernKind = (typeof concernKinds)[number]

/** Words of the author's text that led to a concern, by UTF-16 offsets. */
export interface Words {
  readonly start: number
  readonly end: number
}

/** A possible present risk or disclosure. It moves a story up and shows help; it decides nothing. */
export interface Concern {
  readonly kind: ConcernKind
  /** How far above the bar: 0 just shown, 3 and more plain. Orders concerns; it is no probability. */
  readonly points: number
  readonly words: readonly Words[]
}
