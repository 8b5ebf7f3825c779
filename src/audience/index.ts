/** The door of the audience: who was told of a story and who has read it. */
export { countRead, readBuffer } from './count-read.ts'
export { colleaguesWhoHeard, type HeardBy, heardBy, type NamedHearer } from './heard-by.ts'
export { type StoryProgress, storyProgress } from './story-progress.ts'
export { type Hearer, tellAudience } from './tell-audience.ts'
