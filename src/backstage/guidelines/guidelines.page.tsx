import type { StaffViewer } from '../../platform/auth/index.ts'
import { dayOf } from '../../platform/clock/index.ts'
import { sayDay, useWords } from '../../platform/i18n/index.ts'
import type { guidelines } from '../../staff/index.ts'
import { Button, Details, Form, H1, InsetText, Markdown } from '../../ui/index.ts'
import { BackstagePage } from '../frame/backstage-page.tsx'
import { words } from './words.ts'

export function ChooseGuidelinesPage(props: {
  viewer: StaffViewer
  links: { href: string; name: string }[]
}) {
  const t = useWords(words)
  return (
    <BackstagePage viewer={props.viewer} title={t('chooseTitle')} current="/backstage/guidelines">
      <H1>{t('chooseTitle')}</H1>
      <ul>
        {props.links.map(({ href, name }) => (
          <li>
            <a href={href}>{name}</a>
          </li>
        ))}
      </ul>
    </BackstagePage>
  )
}

interface GuidelinesPageProps {
  viewer: StaffViewer
  organisation: { name: string; mayWrite: boolean }
  path: string
  shown: guidelines.Guideline
  all: guidelines.Guideline[]
  acknowledged: boolean
}

export function GuidelinesPage({
  viewer,
  organisation,
  path,
  shown,
  all,
  acknowledged,
}: GuidelinesPageProps) {
  const t = useWords(words)
  const title = t('title', { organisation: organisation.name })
  const holds = shown.version === all[0]?.version
  return (
    <BackstagePage viewer={viewer} title={title} current="/backstage/guidelines" reading>
      <H1>{title}</H1>
      <Standing shown={shown} />
      {holds ? null : (
        <InsetText>
          {t('old')} <a href={path}>{t('toCurrent')}</a>
        </InsetText>
      )}
      {holds && !acknowledged ? <p>{t('askToRead')}</p> : null}
      <Markdown text={withoutHeading(shown.body)} />
      {holds ? <Acknowledge {...{ path, acknowledged }} version={shown.version} /> : null}
      {organisation.mayWrite ? (
        <p>
          <Button href={`${path}/write`} variant="secondary">
            {t('write')}
          </Button>
        </p>
      ) : null}
      {all.length > 1 ? <Versions all={all} path={path} /> : null}
    </BackstagePage>
  )
}

/** The page has a heading of its own. */
function withoutHeading(body: string): string {
  return body.replace(/^#\s.*\n+/, '')
}

function Standing({ shown }: { shown: guidelines.Guideline }) {
  const t = useWords(words)
  if (!shown.owner || !shown.publishedAt) return <p>{t('shipped')}</p>
  const day = sayDay(dayOf(shown.publishedAt))
  return <p>{t('owned', { version: shown.version, day, owner: shown.owner })}</p>
}

function Acknowledge(props: { path: string; version: number; acknowledged: boolean }) {
  const t = useWords(words)
  if (props.acknowledged) return <InsetText>{t('acknowledged')}</InsetText>
  return (
    <Form action={`${props.path}/read`}>
      <input type="hidden" name="version" value={String(props.version)} />
      <Button>{t('acknowledge')}</Button>
    </Form>
  )
}

function Versions({ all, path }: { all: guidelines.Guideline[]; path: string }) {
  const t = useWords(words)
  return (
    <Details summary={t('versions')}>
      <ul>
        {all.map(({ version, owner, publishedAt }) => (
          <li>
            <a href={`${path}/versions/${version}`}>{t('versionLink', { version })}</a>,{' '}
            {owner && publishedAt ? t('byOwner', { day: sayDay(dayOf(publishedAt)), owner }) : t('comesWith')}
          </li>
        ))}
      </ul>
    </Details>
  )
}
