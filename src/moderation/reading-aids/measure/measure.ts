import { column, type MeasurableAid } from '../../../platform/measuring/index.ts'
import { loadCriticality } from '../criticality/train-criticality.ts'
import { concernKinds } from '../safeguarding/concern.ts'
import { measureCriticality, type RatedRow } from './measure-criticality.ts'
import { measureIdentifiers, type SpanRow } from './measure-identifiers.ts'
import { type ConcernRow, measureSafeguarding } from './measure-safeguarding.ts'
import { measureThemes, type ThemeRow } from './measure-themes.ts'

/** The signed scale of the labelled files: -5 very critical to 5 very pleased. */
export const signedRating = column.wholeNumber(-5, 5)

/** The reading aids that can be measured, each with the columns its labelled file must have. */
export const measurableAids: readonly MeasurableAid[] = [
  {
    name: 'identifiers',
    meaning: 'What may identify a person, against labelled stretches of text.',
    columns: { id: column.id, text: column.text, spans: column.spans },
    measure: (rows) => measureIdentifiers(rows as SpanRow[]),
  },
  {
    name: 'safeguarding',
    meaning: 'What may have to be acted on today, and abuse.',
    columns: {
      id: column.id,
      text: column.text,
      safeguarding: column.oneOf(concernKinds),
      abusive: column.yesOrNo,
    },
    measure: (rows) => measureSafeguarding(rows as ConcernRow[]),
  },
  {
    name: 'criticality',
    meaning: 'How serious a story is, by the weights of this platform where it has learned some.',
    columns: { id: column.id, text: column.text, criticality: signedRating },
    measure: (rows, { dataDir }) => measureCriticality(rows as RatedRow[], loadCriticality(dataDir)),
  },
  {
    name: 'themes',
    meaning: 'What a story is about.',
    columns: { id: column.id, text: column.text, question: column.text, labels: column.listOfWords },
    measure: (rows) => measureThemes(rows as ThemeRow[]),
  },
]
