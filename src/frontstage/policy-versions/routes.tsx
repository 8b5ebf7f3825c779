import { get, notFound, page, type Route } from '../../platform/http/index.ts'
import { VersionPage, VersionsPage } from './versions.page.tsx'
import { policyVersions } from './versions.ts'

const everybody = { for: 'public', cached: true } as const

export const routes: readonly Route[] = [
  get('/about/moderation/versions', everybody, async ({ app }) =>
    page(<VersionsPage versions={await policyVersions(app.read)} />),
  ),
  get('/about/moderation/versions/:version', everybody, async ({ app, params }) => {
    const versions = await policyVersions(app.read)
    const at = versions.findIndex(({ name }) => name === params.version)
    const version = versions[at]
    return version ? page(<VersionPage version={version} before={versions[at - 1] ?? null} />) : notFound()
  }),
]
