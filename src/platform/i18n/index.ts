export * from './catalogue.ts'
export { useWords } from './use-words.ts'
