/** How texts are read by rule: folded, cut into words, and matched by cues. For every room that reads texts. */
export { CueBook, type CueMatch, type WordLists } from './cues.ts'
export { type FoldedText, foldText } from './fold.ts'
export { type Word, wordsOf } from './words.ts'
