import { serious } from '../../ladder/index.ts'
import { addDays, dayOf } from '../../platform/clock/index.ts'
import { absences, accounts, cast, ladders, signIn } from '../../staff/index.ts'
import { act, known, type Stage } from '../ground.ts'
import { ago, type Happening } from './happen.ts'

const idOf = (stage: Stage, who: string) => known(stage.people, who).accountId

/** Who stands on which ladder, who is away, who left, who works for two organisations, who was asked to join in. */
export function inTheCast(stage: Stage): Happening[] {
  const organisation = (code: string) => known(stage.organisations, code)
  return [
    ago(stage, [418, 9], () => chooseLadder(stage, { service: null, rungs: ['helen', 'wyn', 'grace'] })),
    ago(stage, [418, 9], () =>
      chooseLadder(stage, { service: 'willow', rungs: ['ruth', 'wyn', 'helen', 'grace'] }),
    ),
    ago(stage, [200, 9], () => joinAlso(stage, { who: 'ola', code: 'XWH', service: 'stroke', by: 'denise' })),
    ago(stage, [190, 9], () => standInAlso(stage, { who: 'wyn', code: 'XTW', by: 'helen' })),
    ago(stage, [45, 16], () =>
      act(stage, (work) => accounts.leave(work, idOf(stage, 'carys'), `account ${idOf(stage, 'nell')}`)),
    ),
    ago(stage, [6, 10], () =>
      act(stage, (work) =>
        cast.nominate(work, {
          organisationId: organisation('XTW'),
          accountId: idOf(stage, 'bridget'),
          by: idOf(stage, 'helen'),
        }),
      ),
    ),
    ago(stage, [5, 11], () => invite(stage)),
    ago(stage, [3, 8], () => sayAway(stage, { who: 'sam', first: -1, last: 9, cover: 'priya' })),
    ago(stage, [1, 17], () => sayAway(stage, { who: 'lou', first: 2, last: 6, cover: null })),
    ago(stage, [4, 15], () => setUpSignOn(stage)),
  ]
}

interface Joining {
  who: string
  code: string
  by: string
}

/** Somebody who answers for one service of a second organisation. */
function joinAlso(stage: Stage, { who, code, service, by }: Joining & { service: string }) {
  const serviceIds = [known(stage.services, service).id]
  return addPlace(stage, { who, code, by }, { role: 'responder', serviceIds })
}

/** Somebody who stands in wherever a second organisation needs them. */
function standInAlso(stage: Stage, joining: Joining) {
  return addPlace(stage, joining, { role: 'understudy', serviceIds: [] })
}

function addPlace(
  stage: Stage,
  { who, code, by }: Joining,
  place: { role: 'responder' | 'understudy'; serviceIds: number[] },
) {
  const added = {
    accountId: idOf(stage, who),
    organisationId: known(stage.organisations, code),
    ...place,
  }
  return act(stage, (work) => accounts.addMembership(work, added, `account ${idOf(stage, by)}`))
}

function chooseLadder(stage: Stage, { service, rungs }: { service: string | null; rungs: string[] }) {
  const ladder = {
    organisationId: known(stage.organisations, 'XTW'),
    serviceId: service === null ? null : known(stage.services, service).id,
    rungs: rungs.map((who) => idOf(stage, who)),
    seniorId: idOf(stage, 'grace'),
  }
  return act(stage, (work) => ladders.setLadder(work, ladder, `account ${idOf(stage, 'helen')}`))
}

interface Away {
  who: string
  /** Days from today. */
  first: number
  last: number
  cover: string | null
}

function sayAway(stage: Stage, { who, first, last, cover }: Away): Promise<void> {
  const today = dayOf(stage.today)
  const away = {
    accountId: idOf(stage, who),
    firstDay: addDays(today, first),
    lastDay: addDays(today, last),
    coverId: cover === null ? null : idOf(stage, cover),
  }
  return act(stage, (work) => absences.sayAway(work, away))
}

/** Somebody has an invitation and has not set up their sign-in yet. */
function invite(stage: Stage): Promise<number> {
  const helen = known(stage.people, 'helen')
  const member = {
    name: 'Nia Gower',
    email: 'nia.gower@tidewater.example',
    roleTitle: 'Ward clerk',
    organisationId: known(stage.organisations, 'XTW'),
    role: 'responder',
    serviceIds: [known(stage.services, 'willow').id],
  } as const
  const by = {
    by: `account ${helen.accountId}`,
    byName: helen.name,
    organisation: 'Tidewater Care Trust',
  } as const
  return act(stage, (work) =>
    accounts.inviteMember(work, { ...member, serviceIds: [...member.serviceIds] }, by),
  )
}

/** The trust would like its people to sign in with the account they use at work; an operator has not looked at it yet. */
function setUpSignOn(stage: Stage): Promise<void> {
  const terms = {
    organisationId: known(stage.organisations, 'XTW'),
    issuer: 'https://sign-in.tidewater.example',
    clientId: 'hearback',
    clientSecret: 'only for the demonstration',
    domains: ['tidewater.example'],
    twoFactorAcr: '',
    by: idOf(stage, 'helen'),
  }
  return act(stage, (work) => signIn.singleSignOn.setConnection(work, terms))
}

/** A senior opens what they were told of and says that they have seen it. */
export function seesSerious(stage: Stage, who: string, days: readonly number[]): Happening[] {
  return days.map((day) =>
    ago(stage, [day, 14], async () => {
      const accountId = idOf(stage, who)
      for (const { publicId } of await serious.openSeriousOf(stage.ground.db, accountId, 50))
        await act(stage, (work) => serious.acknowledgeSerious(work, { alert: publicId, accountId }))
    }),
  )
}
