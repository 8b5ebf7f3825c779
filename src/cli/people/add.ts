import { organisationByCode, servicesByCodes } from '../../organisations/index.ts'
import type { Membership } from '../../platform/auth/index.ts'
import type { App } from '../../platform/http/index.ts'
import type { Work } from '../../platform/work.ts'
import { accounts } from '../../staff/index.ts'
import { type Command, type Desk, type Given, Misuse } from '../command.ts'

const BY = 'command line'

const roles: readonly Membership['role'][] = [
  'reader',
  'responder',
  'understudy',
  'coach',
  'scout',
  'director',
  'administrator',
]

const person = {
  name: { value: 'NAME', meaning: 'Their name, as they want to be called.' },
  title: { value: 'TITLE', meaning: 'What they are, such as "Ward sister". It stands beside their answers.' },
}

export const memberAddCommand: Command = {
  name: 'member add',
  meaning:
    'Adds somebody who speaks for an organisation, and prints a link that sets up their sign-in, once, for seven days.',
  words: ['EMAIL'],
  options: {
    ...person,
    organisation: { value: 'CODE', meaning: 'The organisation that they speak for.' },
    role: { value: 'ROLE', meaning: `What they do there: ${roles.join(', ')}.` },
    services: {
      value: 'CODE,CODE',
      meaning: 'The services that they answer for. Left out, the whole organisation.',
    },
  },
  async run(given, desk) {
    const role = roles.find((known) => known === given.option('role'))
    if (!role) throw new Misuse(`"member add" needs --role with one of ${roles.join(', ')}.`)
    return desk.inHouse(async ({ app }) => {
      const place = { ...(await placeOf(app, given)), role }
      return addPerson(app, { given, desk }, (work, accountId) =>
        accounts.addMembership(work, { accountId, ...place }, BY),
      )
    })
  },
}

export const moderatorAddCommand: Command = {
  name: 'moderator add',
  meaning:
    'Adds somebody who reads stories before they are public, and prints a link that sets up their sign-in.',
  words: ['EMAIL'],
  options: {
    ...person,
    senior: { meaning: 'A senior moderator, who may be the second person where two are needed.' },
  },
  run: (given, desk) => addForAll(given, desk, given.has('senior') ? 'senior moderator' : 'moderator'),
}

export const operatorAddCommand: Command = {
  name: 'operator add',
  meaning: 'Adds somebody who runs this platform, and prints a link that sets up their sign-in.',
  words: ['EMAIL'],
  options: person,
  run: (given, desk) => addForAll(given, desk, 'operator'),
}

function addForAll(given: Given, desk: Desk, role: accounts.PlatformRole): Promise<number> {
  return desk.inHouse(({ app }) =>
    addPerson(app, { given, desk }, (work, accountId) =>
      accounts.grantPlatformRole(work, { accountId, role }, BY),
    ),
  )
}

async function addPerson(
  app: App,
  { given, desk }: { given: Given; desk: Desk },
  grant: (work: Work, accountId: number) => Promise<unknown>,
): Promise<number> {
  const [email = ''] = given.words
  if (!/^[^\s@]+@[^\s@]+$/.test(email)) throw new Misuse(`${email} is not an e-mail address.`)
  const link = await app.work(async (work) => {
    const newcomer = { email, name: given.option('name') ?? '', roleTitle: given.option('title') ?? '' }
    const accountId = await accounts.addAccount(work, newcomer, BY)
    await grant(work, accountId)
    return accounts.issueEnrolment(work, accountId, BY)
  })
  desk.say(
    `Give this link to ${email} and to nobody else. It works once, until ${link.expiresAt.toDateString()}:`,
  )
  desk.say(link.url)
  return 0
}

async function placeOf({ db }: App, given: Given): Promise<{ organisationId: number; serviceIds: number[] }> {
  const code = given.option('organisation')
  if (!code) throw new Misuse('"member add" needs --organisation with its code.')
  const organisation = await organisationByCode(db, code)
  if (!organisation) throw new Misuse(`No organisation has the code ${code}.`)
  const wanted = (given.option('services') ?? '').split(',').filter((word) => word.trim() !== '')
  const services = await servicesByCodes(db, wanted)
  const known = new Set(services.map((service) => service.code.toUpperCase()))
  const unknown = wanted.filter((word) => !known.has(word.trim().toUpperCase()))
  if (unknown.length > 0) throw new Misuse(`No service has the code ${unknown.join(', ')}.`)
  return { organisationId: organisation.id, serviceIds: services.map((service) => service.id) }
}
