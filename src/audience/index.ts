/** The door of the audience: who was told of a story and who has read it. */
export { type HeardBy, heardBy } from './heard-by.ts'
