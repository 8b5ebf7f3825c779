import type { ComponentChildren } from 'preact'
import type { StaffViewer } from '../../platform/auth/index.ts'
import type { FormState } from '../../platform/forms/index.ts'
import { useWords } from '../../platform/i18n/index.ts'
import type { cast } from '../../staff/index.ts'
import { BackLink, Button, ErrorSummary, Form, H1, H2 } from '../../ui/index.ts'
import { BackstagePage } from '../frame/backstage-page.tsx'
import { castPath, type Scopes } from './led-organisation.ts'
import { PlaceFields } from './place-form.tsx'
import { words } from './words.ts'

interface MemberPageProps {
  viewer: StaffViewer
  organisation: { code: string; name: string }
  member: cast.CastMember
  scopes: Scopes
  form: FormState
}

export function MemberPage({ viewer, organisation, member, scopes, form }: MemberPageProps) {
  const t = useWords(words)
  const title = t('memberTitle', { name: member.name })
  const path = `${castPath(organisation.code)}/members/${member.membershipId}`
  return (
    <BackstagePage
      viewer={viewer}
      title={title}
      current="/backstage/cast"
      error={Object.keys(form.errors).length > 0}
      before={
        <BackLink href={castPath(organisation.code)}>
          {t('title', { organisation: organisation.name })}
        </BackLink>
      }
      reading
    >
      <ErrorSummary form={form} />
      <H1 caption={member.email}>{title}</H1>
      <section>
        <Form action={path} form={form}>
          <PlaceFields form={form} scopes={scopes} />
          <Button>{t('saveChange')}</Button>
        </Form>
      </section>
      {member.enrolled ? null : <Again member={member} path={path} />}
      <PublicName member={member} path={path} />
      <OneButton
        title={t('endTitle')}
        body={t('endBody', { organisation: organisation.name })}
        action={`${path}/end`}
        button={<Button variant="warning">{t('end')}</Button>}
      />
    </BackstagePage>
  )
}

interface PartProps {
  member: cast.CastMember
  path: string
}

function Again({ member, path }: PartProps) {
  const t = useWords(words)
  return (
    <OneButton
      title={t('againTitle')}
      body={t('againBody', { name: member.name })}
      action={`${path}/again`}
      button={<Button variant="secondary">{t('again')}</Button>}
    />
  )
}

function PublicName({ member, path }: PartProps) {
  const t = useWords(words)
  return (
    <OneButton
      title={t('nameTitle')}
      body={member.unnamed ? t('unnamedBody') : t('namedBody', { name: member.name })}
      action={`${path}/name`}
      button={<Button variant="secondary">{t(member.unnamed ? 'putNameBack' : 'takeNameOff')}</Button>}
    />
  )
}

function OneButton(props: { title: string; body: string; action: string; button: ComponentChildren }) {
  return (
    <section>
      <H2>{props.title}</H2>
      <p>{props.body}</p>
      <Form action={props.action}>{props.button}</Form>
    </section>
  )
}
