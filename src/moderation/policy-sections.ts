import type { ObjectionKind } from './objections/rules.ts'
import type { Verdict } from './rules.ts'

/** Where docs/moderating/policy.md speaks of a decision: the last part of the address on the site, made from the heading. */
export const policySections = {
  changed: 'what-may-be-changed',
  held: 'when-a-story-is-held',
  declined: 'when-a-story-is-declined',
  answers: 'answers-and-replies',
  withheld: 'after-a-story-is-public',
  elsewhere: 'stories-from-another-site',
  request: 'when-somebody-asks-us-to-look-again',
  objection: 'when-an-organisation-objects',
  notice: 'when-somebody-says-that-a-story-harms-their-good-name',
  appeal: 'when-you-do-not-agree-with-us',
} as const satisfies Record<ObjectionKind, string> & Record<string, string>

const ofVerdict: Partial<Record<Verdict, string>> = {
  propose: policySections.changed,
  return: policySections.changed,
  hold: policySections.held,
  decline: policySections.declined,
  unpublish: policySections.withheld,
  'confirm unpublish': policySections.withheld,
  'take down': policySections.withheld,
  'show again': policySections.withheld,
}

/** The section that a decision follows, or null where there is nothing to explain. */
export function sectionOf(verdict: Verdict): string | null {
  return ofVerdict[verdict] ?? null
}
