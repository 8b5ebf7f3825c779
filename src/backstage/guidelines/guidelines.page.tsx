import type { StaffViewer } from '../../platform/auth/index.ts'
import { dayOf } from '../../platform/clock/index.ts'
import type { FormState } from '../../platform/forms/index.ts'
import { sayDay, useWords } from '../../platform/i18n/index.ts'
import type { guidelines } from '../../staff/index.ts'
import { Button, Details, ErrorSummary, Form, H1, H2, InsetText, Markdown, Textarea } from '../../ui/index.ts'
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
  comments: guidelines.GuidelineComment[]
  form: FormState
}

export function GuidelinesPage({
  viewer,
  organisation,
  path,
  shown,
  all,
  acknowledged,
  comments,
  form,
}: GuidelinesPageProps) {
  const t = useWords(words)
  const title = t('title', { organisation: organisation.name })
  const holds = shown.version === all[0]?.version
  return (
    <BackstagePage
      viewer={viewer}
      title={title}
      current="/backstage/guidelines"
      reading
      error={Object.keys(form.errors).length > 0}
    >
      <ErrorSummary form={form} />
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
      <Comments comments={comments} form={form} action={holds ? `${path}/comments` : null} />
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

interface CommentsProps {
  comments: guidelines.GuidelineComment[]
  form: FormState
  /** Null for a version that no longer holds: there is nothing to add to it. */
  action: string | null
}

function Comments({ comments, form, action }: CommentsProps) {
  const t = useWords(words)
  if (comments.length === 0 && action === null) return null
  return (
    <section id="comments" aria-labelledby="comments-heading">
      <H2 id="comments-heading">{t('comments')}</H2>
      {comments.map(({ by, comment, saidAt }) => (
        <InsetText>
          <p>{comment}</p>
          <p class="nhsuk-hint">{t('commentBy', { by, day: sayDay(dayOf(saidAt)) })}</p>
        </InsetText>
      ))}
      {action === null ? null : (
        <Form action={action} form={form}>
          <Textarea name="comment" label={t('comment')} hint={t('commentHint')} form={form} rows={4} />
          <Button variant="secondary">{t('say')}</Button>
        </Form>
      )}
    </section>
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
