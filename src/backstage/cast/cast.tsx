import { type Answer, notFound, page, seeOther, type Visit } from '../../platform/http/index.ts'
import { cast } from '../../staff/index.ts'
import { ChooseOrganisationPage } from '../frame/choose-organisation.page.tsx'
import { CastPage } from './cast.page.tsx'
import { castPath, ledOrganisation } from './led-organisation.ts'
import { words } from './words.ts'

export async function showCasts(visit: Visit): Promise<Answer> {
  const { staff } = visit
  const own = await cast.organisationsOf(visit.app.db, staff)
  const scouts = (id: number) =>
    staff.memberships.some(({ role, organisationId }) => role === 'scout' && organisationId === id)
  // A scout leads no cast; what they look for is who is missing from it.
  const links = own.flatMap(({ id, code, name }) => {
    if (cast.leads(staff, id)) return [{ href: castPath(code), name }]
    return scouts(id) ? [{ href: `${castPath(code)}/missing`, name }] : []
  })
  const [first] = links
  if (!first) return notFound()
  if (links.length === 1) return seeOther(first.href)
  const title = visit.words(words)('chooseTitle')
  return page(<ChooseOrganisationPage viewer={staff} title={title} current="/backstage/cast" links={links} />)
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
