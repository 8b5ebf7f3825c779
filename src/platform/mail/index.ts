export { deliver, deliverMail, type MailGround, openTransport } from './deliver.ts'
export { type NewMail, queueMail, type Recipient, sendMail } from './outbox.ts'
export type { Letter, MailParams, MailSite, MailTemplate, Paragraph } from './template.ts'
export { writeLetter } from './write-letter.ts'
