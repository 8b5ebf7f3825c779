/** What an operator can set, in the order that they are shown. The documentation is tested against this table. */
export interface Setting {
  name: string
  meaning: string
  initial: string
  secret?: boolean
  /** One clear sentence when the value is wrong; nothing when it is right. */
  problem?: (value: string) => string | undefined
}

const oneOf =
  (...choices: string[]) =>
  (value: string) =>
    choices.includes(value) ? undefined : `must be one of ${choices.join(', ')}.`

const url =
  (...protocols: string[]) =>
  (value: string) => {
    if (value === '') return undefined
    if (!URL.canParse(value)) return `must be a whole address that begins with ${protocols.join(' or ')}//.`
    return protocols.includes(new URL(value).protocol)
      ? undefined
      : `must begin with ${protocols.join(' or ')}//.`
  }

const port = (value: string) =>
  /^\d{1,5}$/.test(value) && Number(value) <= 65_535 ? undefined : 'must be a port number from 0 to 65535.'

export const settings = [
  { name: 'PORT', meaning: 'The port that the web server listens on.', initial: '3000', problem: port },
  {
    name: 'HOST',
    meaning: 'The network address that it listens on. The demonstration runs on this machine only.',
    initial: '127.0.0.1',
  },
  {
    name: 'DATA_DIR',
    meaning: 'The folder that holds the embedded database and the keys.',
    initial: './data',
  },
  {
    name: 'DATABASE_URL',
    meaning: 'A PostgreSQL server (15 or later) in place of the embedded database.',
    initial: '',
    secret: true,
    problem: url('postgres:', 'postgresql:'),
  },
  {
    name: 'READ_DATABASE_URL',
    meaning: 'A read replica for public pages. Without it they read from the main database.',
    initial: '',
    secret: true,
    problem: url('postgres:', 'postgresql:'),
  },
  {
    name: 'SMTP_URL',
    meaning: 'The mail server. Without it mails wait in the outbox.',
    initial: '',
    secret: true,
    problem: url('smtp:', 'smtps:'),
  },
  {
    name: 'MAIL_FROM',
    meaning: 'The address that mails come from. Nothing sent to it is read.',
    initial: 'Hearback <no-reply@localhost>',
  },
  {
    name: 'BASE_URL',
    meaning: 'The address that people type, used in mails. Empty means this machine and PORT.',
    initial: '',
    problem: url('http:', 'https:'),
  },
  {
    name: 'STAFF_URL',
    meaning: 'Another host for /backstage, /desk and /operator. Empty means the same host.',
    initial: '',
    problem: url('http:', 'https:'),
  },
  {
    name: 'SITE_NAME',
    meaning: 'The name that this platform goes by.',
    initial: 'Hearback',
    problem: (value: string) => (value.trim() ? undefined : 'must not be empty.'),
  },
  {
    name: 'LICENCE_NAME',
    meaning: 'The licence of the open data, as it is named beside it.',
    initial: 'CC BY-NC-SA 4.0',
  },
  {
    name: 'LICENCE_URL',
    meaning: 'Where the words of that licence are.',
    initial: 'https://creativecommons.org/licenses/by-nc-sa/4.0/',
    problem: url('http:', 'https:'),
  },
  {
    name: 'DEMO',
    meaning: 'Whether an empty database is filled with the demonstration town: on or off.',
    initial: 'off',
    problem: oneOf('on', 'off'),
  },
  {
    name: 'TRUST_PROXY',
    meaning: 'Whether a proxy in front sets X-Forwarded-Proto and X-Forwarded-Host: on or off.',
    initial: 'off',
    problem: oneOf('on', 'off'),
  },
  {
    name: 'NOTICE_CONTACT_DAYS',
    meaning:
      'For how many days after a notice of complaint was answered the sealed addresses of both sides are kept, 30 to 3650. Of other requests to look again they are kept for 30 days.',
    initial: '365',
    problem: (value: string) =>
      /^\d{2,4}$/.test(value) && Number(value) >= 30 && Number(value) <= 3650
        ? undefined
        : 'must be a number of days from 30 to 3650.',
  },
  {
    name: 'NODE_ENV',
    meaning: 'development, test or production.',
    initial: 'production',
    problem: oneOf('development', 'test', 'production'),
  },
] as const satisfies readonly Setting[]

export type SettingName = (typeof settings)[number]['name']
