export * from './jobs.ts'
export { type JobLag, jobLag } from './lag.ts'
