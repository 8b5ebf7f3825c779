export { bankHolidays, type Nation, nations } from './bank-holidays.ts'
export * from './clock.ts'
export {
  addWorkingDays,
  addWorkingHours,
  isWorkingDay,
  midnightOf,
  workingHoursBetween,
} from './working-time.ts'
