import { type NewMail, queueMails } from '../../platform/mail/index.ts'
import type { Work } from '../../platform/work.ts'
import { stopToken } from '../stop-mails.ts'
import type { Praise } from './keep-praise.ts'
import type { CastMember } from './praised.queries.ts'

export interface PraisedIn {
  storyId: number
  /** The public id. */
  story: string
}

/** Mails of what is new: one to each person, whatever they are thanked for in a story, and one to those who are to pass it on. */
export async function tellPraise(
  work: Work,
  about: PraisedIn,
  { praise, cast }: { praise: readonly Praise[]; cast: readonly CastMember[] },
): Promise<void> {
  const mails = new Map<number, NewMail>()
  const toTeam = praise.filter(({ kind }) => kind === 'team')
  const toPeople = praise.filter(({ kind }) => kind === 'person')
  for (const one of [...toTeam, ...toPeople])
    for (const hearer of one.hearers)
      if (wantsMail(hearer)) mails.set(hearer.accountId, thanksMail(work, about, { ...one, hearer }))
  for (const { organisationId } of praise.filter(({ hearers }) => hearers.length === 0))
    for (const leader of leadersOf(organisationId, cast))
      if (!mails.has(leader.accountId))
        mails.set(leader.accountId, toPassOnMail(work, about, leader.accountId))
  await queueMails(work, [...mails.values()])
}

/** Nobody who is away, and nobody who stopped mails about stories; it waits on their page. */
function wantsMail({ awayUntil, isQuiet }: CastMember): boolean {
  return awayUntil === null && !isQuiet
}

/** The directors who are there. */
export function leadersOf(organisationId: number, cast: readonly CastMember[]): CastMember[] {
  return cast.filter(
    (member) => member.organisationId === organisationId && member.isDirector && wantsMail(member),
  )
}

/** A mail to somebody who is thanked, by name or with their team. It says no word of the story. */
export function thanksMail(
  work: Work,
  { storyId, story }: PraisedIn,
  { kind, takenOut, hearer }: { kind: Praise['kind']; takenOut: boolean; hearer: { accountId: number } },
): NewMail {
  return {
    to: { account: hearer.accountId },
    template: kind === 'team' ? 'teamThanked' : 'thankedByName',
    params: { story, takenOut: takenOut ? 'yes' : 'no' },
    secrets: { stop: stopToken(work.keys, hearer.accountId) },
    whilePublic: storyId,
  }
}

/** A mail to somebody who leads a cast: there is praise that only a person can pass on. */
export function toPassOnMail(work: Work, { storyId }: PraisedIn, accountId: number): NewMail {
  return {
    to: { account: accountId },
    template: 'praiseToPassOn',
    secrets: { stop: stopToken(work.keys, accountId) },
    whilePublic: storyId,
  }
}
