import { readingAids } from '../../moderation/index.ts'

/** How texts are cut into words and matched by cues, as the reading aids of moderation do it. */
export const { CueBook, foldText, wordsOf } = readingAids.reading
export type CueBook<Meaning> = readingAids.reading.CueBook<Meaning>
export type Word = readingAids.reading.Word
export type WordLists = readingAids.reading.WordLists
