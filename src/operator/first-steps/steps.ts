import { upkeep } from '../../organisations/index.ts'
import type { Day } from '../../platform/clock/index.ts'
import type { App } from '../../platform/http/index.ts'
import { lastMailOf } from '../../platform/mail/index.ts'
import { accounts } from '../../staff/index.ts'

/** How far a new installation has come. Each step says what is so, not what was clicked. */
export interface Steps {
  operators: number
  mail: {
    done: boolean
    hasServer: boolean
    /** The last test mail, if one was ever asked for. */
    last: { state: 'waiting' | 'sent' | 'dead' | 'dropped'; sentOn: Day | null; error: string } | null
  }
  organisation: { done: boolean; count: number }
}

export async function readSteps({ db, config }: Pick<App, 'db' | 'config'>): Promise<Steps> {
  const people = await accounts.platformPeople(db)
  const last = await lastMailOf(db, 'testMail')
  const joined = await upkeep.findOrganisations(db, { joined: true })
  return {
    operators: people.filter(({ platformRoles, enrolled }) => enrolled && platformRoles.includes('operator'))
      .length,
    mail: { done: last?.state === 'sent', hasServer: config.smtpUrl !== null, last },
    organisation: { done: joined.length > 0, count: joined.length },
  }
}
