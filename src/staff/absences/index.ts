/** Who is away, until when, and who stands in for them (R39). */
export {
  type Absence,
  absenceOf,
  awayIn,
  endAbsence,
  type NewAbsence,
  possibleCovers,
  sayAway,
  standsInFor,
} from './absences.ts'
