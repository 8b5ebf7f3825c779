/** The door of search: finding public stories by words, place, service, tag, part and answer. */
export { countStories, type Found, findStories, type Place } from './find-stories.ts'
export { type GoodTheme, goodThemes } from './good-themes.ts'
export { excerptOf, type StoryCardView } from './story-cards.ts'
export {
  type AnswerState,
  answerStates,
  isEverything,
  readSearch,
  type StorySearch,
  searchQuery,
} from './story-search.ts'
