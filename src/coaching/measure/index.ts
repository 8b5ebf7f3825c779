/** Scores the coach on labelled responses, as `hearback measure responses --data FILE` does. */
export {
  type CodedResponse,
  crossValidateResponses,
  measurableCoach,
  measureResponses,
} from './measure-responses.ts'
