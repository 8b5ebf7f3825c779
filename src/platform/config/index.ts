export * from './config.ts'
export { settings } from './settings.ts'
