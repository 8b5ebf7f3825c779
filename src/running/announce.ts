import type { Config } from '../platform/config/index.ts'
import type { OpenDatabase } from './open-database.ts'

/** Tells the person at the terminal where the site is, where its data lies and, while nobody runs it yet, how to begin. */
export function announce(config: Config, database: OpenDatabase, firstPerson: string | null): void {
  const lines = [
    `Hearback serves on ${config.baseUrl}`,
    `Its data: ${database.place}`,
    ...(config.smtpUrl ? [] : ['No mail server is set (SMTP_URL), so mails wait in the outbox.']),
    ...(firstPerson
      ? ['Nobody can run this service yet. Open this link to begin; it works once:', firstPerson]
      : []),
    'Stop with Ctrl-C.',
  ]
  console.log(lines.join('\n'))
}
