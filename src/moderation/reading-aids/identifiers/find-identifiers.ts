import { foldText } from '../reading/fold.ts'
import { emptyGazetteer, type Gazetteer } from './gazetteer.ts'
import { type Highlight, withoutOverlaps } from './highlight.ts'
import { findNames } from './names/find-names.ts'
import { findStructured } from './structured/find-structured.ts'

/** Finds what may identify a person; see the door (`../index.ts`). */
export function findIdentifiers(text: string, gazetteer: Gazetteer = emptyGazetteer): Highlight[] {
  const folded = foldText(text)
  const structured = findStructured(folded.text)
  const all = withoutOverlaps([...structured, ...findNames(folded.text, structured, gazetteer)])
  return all.map((highlight) => ({
    ...highlight,
    start: folded.originalOffset(highlight.start),
    end: folded.originalOffset(highlight.end - 1) + 1,
  }))
}
