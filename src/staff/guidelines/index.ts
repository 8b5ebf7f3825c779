/** The organisation's own guidelines for answering: versioned, owned by a named person, acknowledged once. */
export { commentOnGuideline, type GuidelineComment, guidelineComments } from './comments.ts'
export {
  acknowledgeGuideline,
  currentGuideline,
  type Guideline,
  guidelineFor,
  guidelineVersions,
  hasAcknowledged,
  saveGuideline,
} from './guidelines.ts'
