/**
 * The reading aids: they show a moderator where to look. They never clear a story, and nothing here may be shown as
 * "nothing found" (R6, R8). Pure functions: same text, same answer; no network, no database, no clock.
 * What each finds and misses, with figures, is in docs/reading-aids.md.
 */

/**
 * Finds words that insult or threaten people, apart from anger (R68): stretches of the text in order of place. Swearing
 * at a broken lift, anatomy, and words that were said *to* the author are left. Nothing is ever blocked by it.
 */
export { findAbuse } from './abuse/find-abuse.ts'
/** Learns criticality from a platform's own rated stories, and keeps the weights in a folder (DATA_DIR, never the repository). */
export * as ownCriticality from './criticality/own-criticality.ts'
/**
 * Suggests how serious a story is, 0 to 5, with the words that led to it (R9). By weights learned from NHS survey
 * comments, or by those that `trainCriticality` learned on this platform. The moderator decides.
 */
export { suggestCriticality } from './criticality/suggest-criticality.ts'
/** What only the desk asks: rare details, tone toward staff, language, likeness, an organisation's own contacts. */
export * as onDesk from './desk/index.ts'
/** How often the aids are right; shown beside each of them. */
export { type AidFigures, figures, type MeasuredAid } from './figures.ts'
/**
 * Finds what may identify a person: names, contacts, numbers, addresses, exact dates, times and ages, places in a
 * building (R6). Takes a title, a screen name or a text of any length, and the directory as a gazetteer, so that
 * wards and towns are left alone. Gives highlights in order of place, never overlapping.
 */
export { findIdentifiers } from './identifiers/find-identifiers.ts'
export type { Gazetteer } from './identifiers/gazetteer.ts'
export type { Highlight, IdentifierType } from './identifiers/highlight.ts'
/** Linear models over words, and how they are learned; for other rooms that read texts. */
export * as learning from './learning/index.ts'
/** What the aids know about single words; for checking that a screen name is nobody's name. */
export { readerLexicon } from './lexicons/reader-lexicon.ts'
/** Scores the aids on labelled files; for the command line. */
export * as measuring from './measure/index.ts'
/** How texts are cut into words and matched by cues; for other rooms that read texts. */
export * as reading from './reading/index.ts'
export type { Concern, ConcernKind } from './safeguarding/concern.ts'
/**
 * Finds what may have to be acted on today: seven kinds of crisis, abuse or threat, with the words that led to each
 * (R8). Most pressing first; an empty list says nothing about the text.
 */
export { findConcerns } from './safeguarding/find-concerns.ts'
/** Suggests what a story is about, likeliest first; the question it answers helps where there is one. May be empty. */
export { suggestThemes } from './themes/suggest-themes.ts'
