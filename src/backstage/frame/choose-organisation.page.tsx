import type { StaffViewer } from '../../platform/auth/index.ts'
import { H1 } from '../../ui/index.ts'
import { BackstagePage } from './backstage-page.tsx'

interface ChooseOrganisationProps {
  viewer: StaffViewer
  title: string
  /** The part of the navigation that it belongs to. */
  current: string
  links: { href: string; name: string }[]
}

/** For somebody who belongs to several organisations: which of them a page is to be about. */
export function ChooseOrganisationPage({ viewer, title, current, links }: ChooseOrganisationProps) {
  return (
    <BackstagePage viewer={viewer} title={title} current={current}>
      <H1>{title}</H1>
      <ul>
        {links.map(({ href, name }) => (
          <li>
            <a href={href}>{name}</a>
          </li>
        ))}
      </ul>
    </BackstagePage>
  )
}
