import { resolve } from 'node:path'
import { type Setting, type SettingName, settings } from './settings.ts'

export interface Config {
  port: number
  host: string
  dataDir: string
  databaseUrl: string | null
  readDatabaseUrl: string | null
  smtpUrl: string | null
  mailFrom: string
  baseUrl: string
  staffUrl: string
  siteName: string
  /** What the open data may be used for. */
  licence: { name: string; url: string }
  demo: boolean
  trustProxy: boolean
  /** Days for which the sealed addresses of an answered notice are kept. */
  noticeContactDays: number
  environment: 'development' | 'test' | 'production'
}

/** All that is wrong with the configuration, one sentence a mistake. */
export class ConfigProblem extends Error {
  constructor(readonly sentences: string[]) {
    super(sentences.join('\n'))
  }
}

type Environment = Record<string, string | undefined>

const loopback = new Set(['127.0.0.1', '::1', 'localhost'])

/** Reads and checks every setting. @throws ConfigProblem with one sentence for each mistake. */
export function readConfig(env: Environment): Config {
  const value = (name: SettingName) => env[name]?.trim() || initialOf(name)
  const sentences = settings.flatMap((setting: Setting) => {
    const problem = setting.problem?.(value(setting.name as SettingName))
    return problem ? [`${setting.name} ${problem}`] : []
  })
  const demo = value('DEMO') === 'on'
  if (demo && !loopback.has(value('HOST'))) {
    sentences.push(
      'The demonstration shows its sign-in codes, so it runs only while HOST is 127.0.0.1; set DEMO=off or start with --no-demo.',
    )
  }
  if (sentences.length > 0) throw new ConfigProblem(sentences)
  const baseUrl = value('BASE_URL').replace(/\/$/, '') || `http://localhost:${value('PORT')}`
  return {
    port: Number(value('PORT')),
    host: value('HOST'),
    dataDir: resolve(value('DATA_DIR')),
    databaseUrl: value('DATABASE_URL') || null,
    readDatabaseUrl: value('READ_DATABASE_URL') || null,
    smtpUrl: value('SMTP_URL') || null,
    mailFrom: value('MAIL_FROM'),
    baseUrl,
    staffUrl: value('STAFF_URL').replace(/\/$/, '') || baseUrl,
    siteName: value('SITE_NAME'),
    licence: { name: value('LICENCE_NAME'), url: new URL(value('LICENCE_URL')).href },
    demo,
    trustProxy: value('TRUST_PROXY') === 'on',
    noticeContactDays: Number(value('NOTICE_CONTACT_DAYS')),
    environment: value('NODE_ENV') as Config['environment'],
  }
}

/** Every setting with its meaning, its value (secrets masked) and where the value came from. */
export function describeConfig(env: Environment) {
  return settings.map((setting: Setting) => {
    const given = env[setting.name]?.trim()
    const value = given || setting.initial
    return {
      name: setting.name,
      meaning: setting.meaning,
      value: setting.secret && value ? '••••••' : value || '(empty)',
      source: given ? 'environment' : 'initial value',
    }
  })
}

function initialOf(name: SettingName): string {
  return settings.find((setting) => setting.name === name)?.initial ?? ''
}
