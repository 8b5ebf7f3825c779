import { useWords } from '../../platform/i18n/index.ts'
import { Markdown, StaffLayout } from '../../ui/index.ts'
import { deskNav, navWords } from '../nav.ts'

/** A text that moderators work by. Its links between files lead to the pages. */
export function PolicyPage({ name, text }: { name: 'policy' | 'criticality'; text: string }) {
  const nav = useWords(navWords)
  return (
    <StaffLayout title={nav(name)} section="desk" nav={deskNav(nav)} current={`/desk/${name}`} reading>
      <Markdown
        text={text
          .replaceAll('](policy.md)', '](/desk/policy)')
          .replaceAll('](safeguarding.md)', '](/about/safeguarding)')}
      />
    </StaffLayout>
  )
}
