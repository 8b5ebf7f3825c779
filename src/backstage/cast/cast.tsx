import { type Answer, notFound, page, seeOther, type Visit } from '../../platform/http/index.ts'
import { cast } from '../../staff/index.ts'
import { CastPage, ChooseCastPage } from './cast.page.tsx'
import { castPath, ledOrganisation } from './led-organisation.ts'

export async function showCasts(visit: Visit): Promise<Answer> {
  const organisations = await cast.organisationsLedBy(visit.app.db, visit.staff)
  const [first] = organisations
  if (!first) return toScouting(visit)
  if (organisations.length === 1) return seeOther(castPath(first.code))
  return page(<ChooseCastPage viewer={visit.staff} organisations={organisations} />)
}

/** A scout leads no cast; what they look for is who is missing from it. */
async function toScouting({ app, staff }: Visit): Promise<Answer> {
  const place = staff.memberships.find(({ role }) => role === 'scout')
  const own = await cast.organisationsOf(app.db, staff)
  const organisation = own.find(({ id }) => id === place?.organisationId)
  return organisation ? seeOther(`${castPath(organisation.code)}/missing`) : notFound()
}

/** As many as a page holds without tiring anybody. */
const PAGE = 50

export async function showCast(visit: Visit): Promise<Answer> {
  const organisation = await ledOrganisation(visit)
  if (!organisation) return notFound()
  const { db } = visit.app
  const sought = {
    organisationId: organisation.id,
    words: soughtIn(visit),
    after: idIn(visit.query.after),
    limit: PAGE,
  }
  const [found, [invited]] = await Promise.all([
    cast.castPage(db, sought),
    cast.castOf(db, organisation.id, { accountIds: [idIn(visit.query.invited) ?? 0] }),
  ])
  const many = Number(visit.query.many)
  const changed = visit.query.changed === 'yes' ? 'changed' : null
  const done = many > 0 ? { many } : changed
  return page(
    <CastPage
      viewer={visit.staff}
      organisation={organisation}
      found={found}
      words={sought.words}
      done={invited ? { invited: invited.name } : done}
    />,
  )
}

function soughtIn({ query }: Visit): string {
  return (query.q ?? '').trim().slice(0, 100)
}

function idIn(written: string | undefined): number | null {
  return /^\d{1,9}$/.test(written ?? '') ? Number(written) : null
}
