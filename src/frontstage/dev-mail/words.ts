import { catalogue } from '../../platform/i18n/index.ts'

export const words = catalogue({
  title: 'Mails that were not sent',
  lead: 'No mail server is set, so mails wait in the outbox. This page shows them in development and in the demonstration, and nowhere else.',
  empty: 'There are no mails yet',
  to: 'To {to}',
  sent: 'sent',
  waiting: 'waiting',
})
