/** What a story may show that calls for help before anything else. */
export type ConcernKind =
  | 'medical_emergency_now'
  | 'suicide'
  | 'self_harm'
  | 'child_protection'
  | 'domestic_abuse'
  | 'abuse_of_patient'
  | 'threat_to_staff'

const signs: readonly (readonly [ConcernKind, RegExp])[] = [
  [
    'medical_emergency_now',
    /\b(can'?t|cannot|can not) breathe\b(?! (until|then|at the time))|\b(having|think it'?s) a (heart attack|stroke) (right )?now\b|\boverdosed? (just now|tonight|an hour ago|today)\b|\bnot waking up\b/i,
  ],
  [
    'suicide',
    /\b(i (want|wish|plan|am going|intend)|i'?m going|going|want) to (die|end (it|my life)|kill my ?self)\b|\b(end(ing)? my (own )?life|take my own life|kill(ing)? myself|better off dead|no reason to live|do not want to be (here|alive)|don'?t want to (be here any ?more|live|wake up))\b|\bsuicidal\b/i,
  ],
  ['self_harm', /\b(cut(ting)?|hurt(ing)?|harm(ing)?|burn(ing)?) myself\b|\bself[- ]harm/i],
  [
    'child_protection',
    /\b(my|a|the|his|her|our) (child|son|daughter|baby|kid|children|kids)\b[^.!?]{0,60}\b(is|are|being|gets?) (being )?(hit|beaten|abused|hurt|touched|neglected|not safe)\b|\b(afraid|scared) (for|of what he will do to|of what she will do to) (my|the) (child|children|kids|son|daughter|baby)\b/i,
  ],
  [
    'domestic_abuse',
    /\b(my )?(husband|wife|partner|boyfriend|girlfriend|ex)\b[^.!?]{0,40}\b(hits?|beats?|hurts?|chokes?|strangles?|threatens?|controls?|rapes?) me\b|\b(afraid|scared|frightened) (of|to go home to) (my )?(husband|wife|partner|boyfriend|girlfriend|ex)\b/i,
  ],
  [
    'abuse_of_patient',
    /\b(staff|nurse|carer|care ?worker|doctor|porter|they)\b[^.!?]{0,40}\b(hit|hits|slapped|punched|kicked|raped|molested|sexually (assaulted|abused)|touched) (me|him|her|them|my|patients|residents)\b/i,
  ],
  [
    'threat_to_staff',
    /\b(i'?ll|i will|going to|gonna) (kill|hurt|stab|shoot|burn|get|find) (him|her|them|that|the|you|those)\b/i,
  ],
]

/** The gravest concern that the words call for, or null. It errs on the side of showing help: that harms nobody. */
export function concernIn(words: string): ConcernKind | null {
  return signs.find(([, sign]) => sign.test(words))?.[0] ?? null
}
