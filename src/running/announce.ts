import type { App } from '../platform/http/index.ts'
import { accounts, signIn } from '../staff/index.ts'
import type { OpenDatabase } from './open-database.ts'

/**
 * Tells the person at the terminal where the site is and where its data lies; how to sign in as the people of the demo
 * town; and, while nobody runs the platform yet, how to begin.
 */
export async function announce(app: App, database: OpenDatabase): Promise<void> {
  const { config } = app
  const people = await signIn.demoPeople(app)
  const firstPerson = await app.work(accounts.firstPersonLink)
  const lines = [
    `Hearback serves on ${config.baseUrl}`,
    ...signInLines(people, `${config.staffUrl}/backstage/sign-in`),
    `Its data: ${database.place}`,
    ...(config.smtpUrl ? [] : ['No mail server is set (SMTP_URL), so mails wait in the outbox.']),
    ...(firstPerson
      ? ['Nobody can run this service yet. Open this link to begin; it works once:', firstPerson]
      : []),
    'Stop with Ctrl-C.',
  ]
  console.log(lines.join('\n'))
}

function signInLines(people: signIn.DemoPerson[], address: string): string[] {
  if (people.length === 0) return []
  const width = Math.max(...people.map(({ email }) => email.length))
  const passwords = [...new Set(people.map(({ password }) => password))]
  return [
    `Everything in this demonstration is invented. Sign in on ${address} as one of its people;`,
    `their password is "${passwords.join('" or "')}", and the page shows their code.`,
    ...people.map(({ email, name, role }) => `  ${email.padEnd(width)}  ${name}, ${role}`),
  ]
}
