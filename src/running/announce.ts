import type { Config } from '../platform/config/index.ts'
import type { OpenDatabase } from './open-database.ts'

/** Tells the person at the terminal where the site is and where its data lies. */
export function announce(config: Config, database: OpenDatabase): void {
  const lines = [
    `Hearback serves on ${config.baseUrl}`,
    `Its data: ${database.place}`,
    ...(config.smtpUrl ? [] : ['No mail server is set (SMTP_URL), so mails wait in the outbox.']),
    'Stop with Ctrl-C.',
  ]
  console.log(lines.join('\n'))
}
