/** The door of the relay: messages between one member and an author who stay unknown to each other. */
export {
  type AuthorThread,
  heldMessages,
  type RelayMessage,
  type ReportedMessage,
  relayInRoom,
  relayOfAuthor,
  reportedMessages,
} from './messages.queries.ts'
export { lookAtReport, reportMessage } from './report-message.ts'
export { MOST_LETTERS, sendToAuthor, writeBack } from './send-message.ts'
export * as stops from './stop-relay.ts'
