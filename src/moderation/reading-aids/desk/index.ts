/** What only the desk asks of a text. Like the other aids these show where to look; none of them decides or clears. */

/** Details by which somebody may be known without a name: "the only patient with", a rare event with its day or place (R6). */
export { findRareDetails } from './find-rare-details.ts'
/** The language of a text where it is not English; the other aids read English only. */
export { guessLanguage, type Language, languages } from './guess-language.ts'
/** Whether stories are alike, by runs of five words: the one way in which the desk compares them. */
export { type Likeness, likenessTo } from './likeness.ts'
/** Whether a contact in an answer is the organisation's own, so that nobody takes it out unasked. */
export { isOrganisationsOwn } from './organisations-own.ts'
/** How a text speaks of somebody at work, and what their job is (R7); and the jobs that a role title names. */
export { type Job, jobsIn, type StaffMention, staffMentions, type Tone } from './staff-mention.ts'
