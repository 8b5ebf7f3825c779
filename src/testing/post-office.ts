import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'

/** What the post office has in its hands: the envelope, and the letter as it came over the wire. */
export interface Delivered {
  from: string
  to: string[]
  /** Header names in lower case; a folded header is one line. */
  headers: Map<string, string>
  body: string
}

export interface PostOffice {
  /** For SMTP_URL. */
  url: string
  delivered: Delivered[]
  /** What it says to everybody whom a letter is for: null lets them pass. */
  answer: { code: number; words: string } | null
  close(): Promise<void>
}

/** A mail server of the tests' own on loopback, that speaks SMTP and keeps what it was given. */
export async function openPostOffice(port = 0): Promise<PostOffice> {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo(_address, _session, done) {
      const { answer } = office
      done(answer ? Object.assign(new Error(answer.words), { responseCode: answer.code }) : null)
    },
    onData(stream, session, done) {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        const { mailFrom, rcptTo } = session.envelope
        const to = rcptTo.map(({ address }) => address)
        office.delivered.push({ from: mailFrom ? mailFrom.address : '', to, ...opened(Buffer.concat(parts)) })
        done()
      })
    },
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const office: PostOffice = {
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    delivered: [],
    answer: null,
    close: () => new Promise((resolve) => server.close(resolve)),
  }
  return office
}

function opened(letter: Buffer): Pick<Delivered, 'headers' | 'body'> {
  const [head = '', ...rest] = letter.toString('utf8').split('\r\n\r\n')
  const lines = head.replace(/\r\n[ \t]+/g, ' ').split('\r\n')
  const headers = lines.map(
    (line) => [line.split(':', 1)[0]?.toLowerCase() ?? '', line.replace(/^[^:]*: */, '')] as const,
  )
  return { headers: new Map(headers), body: rest.join('\r\n\r\n') }
}
