import { CueBook, type StepMeter } from '../reading/cues.ts'
import type { ConcernKind } from './concern.ts'
import { abuseOfPatientCues } from './cues-abuse-of-patient.ts'
import { childProtectionCues } from './cues-child-protection.ts'
import { domesticAbuseCues } from './cues-domestic-abuse.ts'
import { medicalEmergencyCues } from './cues-medical-emergency.ts'
import { selfHarmCues } from './cues-self-harm.ts'
import { settledCues } from './cues-settled.ts'
import { suicideCues } from './cues-suicide.ts'
import { threatCues } from './cues-threat.ts'
import { safeguardingLists } from './word-lists.ts'

/** Points and cues. Three points make a concern, so `sure` stands alone, `likely` needs a hint beside it, `hint` needs two. */
export interface CueBlocks {
  readonly sure?: string
  readonly likely?: string
  readonly hint?: string
}

/** What a cue says: points for a kind, words that mean something else here, or that it is over. */
export type CueMeaning =
  | { readonly says: 'concern'; readonly kind: ConcernKind; readonly points: number }
  | { readonly says: 'idiom' }
  | { readonly says: 'settled'; readonly points: number }
  | { readonly says: 'past' }

const blocks: Record<ConcernKind, CueBlocks> = {
  suicide: suicideCues,
  self_harm: selfHarmCues,
  abuse_of_patient: abuseOfPatientCues,
  child_protection: childProtectionCues,
  domestic_abuse: domesticAbuseCues,
  threat_to_staff: threatCues,
  medical_emergency_now: medicalEmergencyCues,
}

/** The book of every safeguarding cue. */
export function safeguardingBook(meter?: StepMeter): CueBook<CueMeaning> {
  const book = new CueBook<CueMeaning>(safeguardingLists, meter)
  for (const [kind, { sure = '', likely = '', hint = '' }] of Object.entries(blocks) as [
    ConcernKind,
    CueBlocks,
  ][]) {
    book.add({ says: 'concern', kind, points: 3 }, sure)
    book.add({ says: 'concern', kind, points: 2 }, likely)
    book.add({ says: 'concern', kind, points: 1 }, hint)
  }
  book.add({ says: 'idiom' }, settledCues.idioms)
  book.add({ says: 'past' }, settledCues.past)
  book.add({ says: 'settled', points: 2 }, settledCues.well)
  return book.add({ says: 'settled', points: 4 }, settledCues.elsewhere)
}
