/**
 * Scores the reading aids on labelled files, as `hearback measure AID --data FILE` does. Apart from the aids' own door,
 * because only the command line and the tests need it.
 */
export { measurableAids, signedRating } from './measure.ts'
export { crossValidateCriticality, levelOf } from './measure-criticality.ts'
export { crossValidateThemes } from './measure-themes.ts'
