import type { FormState } from '../../platform/forms/index.ts'
import { useWords } from '../../platform/i18n/index.ts'
import type { accounts } from '../../staff/index.ts'
import { BackLink, Button, ErrorSummary, Form, H1, H2 } from '../../ui/index.ts'
import { OperatorPage } from '../frame/operator-page.tsx'
import { words } from './words.ts'

interface PersonPageProps {
  person: accounts.Person
  form: FormState
}

export function PersonPage({ person, form }: PersonPageProps) {
  const t = useWords(words)
  const path = `/operator/people/${person.accountId}`
  return (
    <OperatorPage
      title={person.name}
      current="/operator/people"
      error={Object.keys(form.errors).length > 0}
      before={<BackLink href="/operator/people">{t('back')}</BackLink>}
      reading
    >
      <ErrorSummary form={form} />
      <H1 caption={person.email}>{person.name}</H1>
      <Roles person={person} path={path} />
      <Places person={person} />
      <H2>{t('newLinkTitle')}</H2>
      <p>{t('newLinkBody')}</p>
      <Form action={`${path}/link`}>
        <Button variant="secondary">{t('newLink')}</Button>
      </Form>
      <H2>{t('leaveTitle')}</H2>
      <p>{t('leaveBody')}</p>
      <Form action={`${path}/leave`}>
        <Button variant="warning">{t('leave')}</Button>
      </Form>
    </OperatorPage>
  )
}

function Roles({ person, path }: Pick<PersonPageProps, 'person'> & { path: string }) {
  const t = useWords(words)
  if (person.platformRoles.length === 0) return null
  return (
    <section>
      <H2>{t('rolesTitle')}</H2>
      {person.platformRoles.map((role) => (
        <Form action={`${path}/end-role`}>
          <p>
            {t(role)} <input type="hidden" name="role" value={role} />
            <Button variant="quiet">
              {t('endRole')}
              <span class="nhsuk-u-visually-hidden">
                {' '}
                {t('endRoleNamed', { role: t(role), name: person.name })}
              </span>
            </Button>
          </p>
        </Form>
      ))}
    </section>
  )
}

function Places({ person }: Pick<PersonPageProps, 'person'>) {
  const t = useWords(words)
  if (person.places.length === 0) return null
  return (
    <section>
      <H2>{t('placesTitle')}</H2>
      <ul>
        {person.places.map((place) => (
          <li>{t('atOrganisation', place)}</li>
        ))}
      </ul>
    </section>
  )
}
