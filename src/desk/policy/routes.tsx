import { readFileSync } from 'node:fs'
import { get, page, type Route } from '../../platform/http/index.ts'
import { projectFile } from '../../platform/project.ts'
import { PolicyPage } from './policy.page.tsx'

/** The texts that moderators work by, as they stand in the repository. */
const texts = {
  policy: readFileSync(projectFile('docs/moderating/policy.md'), 'utf8'),
  criticality: readFileSync(projectFile('docs/moderating/criticality.md'), 'utf8'),
}

export const routes: readonly Route[] = [
  get('/desk/policy', { for: 'moderator' }, () => page(<PolicyPage name="policy" text={texts.policy} />)),
  get('/desk/criticality', { for: 'moderator' }, () =>
    page(<PolicyPage name="criticality" text={texts.criticality} />),
  ),
]
