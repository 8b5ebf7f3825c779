import type { StaffViewer } from '../../platform/auth/index.ts'
import type { FormState } from '../../platform/forms/index.ts'
import { useWords } from '../../platform/i18n/index.ts'
import type { ladders } from '../../staff/index.ts'
import {
  BackLink,
  Button,
  ErrorSummary,
  Form,
  H1,
  H2,
  InsetText,
  Tag,
  Textarea,
  TextInput,
} from '../../ui/index.ts'
import { castPath } from '../cast/led-organisation.ts'
import { BackstagePage } from '../frame/backstage-page.tsx'
import { words } from './words.ts'

interface LadderPageProps {
  viewer: StaffViewer
  organisation: { code: string; name: string }
  service: { id: number; name: string } | null
  ladder: ladders.Ladder
  form: FormState
}

/** One ladder: who stands on it today, and a form to change it. */
export function LadderPage({ viewer, organisation, service, ladder, form }: LadderPageProps) {
  const t = useWords(words)
  const title = service
    ? t('ladderTitle', { name: service.name })
    : t('ladderWhole', { organisation: organisation.name })
  const path = `${castPath(organisation.code)}/ladders`
  const own = `${path}/${service?.id ?? 'whole'}`
  return (
    <BackstagePage
      viewer={viewer}
      title={title}
      current="/backstage/cast"
      error={Object.keys(form.errors).length > 0}
      before={<BackLink href={path}>{t('laddersTitle')}</BackLink>}
      reading
    >
      <ErrorSummary form={form} />
      <H1>{title}</H1>
      <Today ladder={ladder} />
      <Form action={own} form={form}>
        <Textarea name="rungs" label={t('rungs')} hint={t('rungsHint')} rows={8} form={form} />
        <TextInput name="senior" label={t('seniorField')} hint={t('seniorHint')} type="email" form={form} />
        <Button>{t('saveLadder')}</Button>
      </Form>
      {service && ladder.from === 'service' ? (
        <Form action={`${own}/drop`}>
          <Button variant="secondary">{t('drop')}</Button>
        </Form>
      ) : null}
    </BackstagePage>
  )
}

function Today({ ladder: { from, rungs, outOfReach } }: { ladder: ladders.Ladder }) {
  const t = useWords(words)
  if (rungs.length === 0) return <InsetText>{t('reachesNobody')}</InsetText>
  return (
    <section>
      <H2>{t('ladderNow')}</H2>
      {from === 'cast' ? <p>{t('byDefault')}</p> : null}
      {outOfReach ? <p>{t('outOfReach')}</p> : null}
      <ol>
        {rungs.map((rung) => (
          <li>
            {rung.roleTitle ? t('rung', { name: rung.name, role: rung.roleTitle }) : rung.name}{' '}
            <State rung={rung} />
          </li>
        ))}
      </ol>
    </section>
  )
}

function State({ rung }: { rung: ladders.Rung }) {
  const t = useWords(words)
  if (rung.gone) return <Tag tone="action">{t('gone')}</Tag>
  if (!rung.away) return null
  return <Tag tone="waiting">{rung.cover ? t('awayCover', { name: rung.cover.name }) : t('away')}</Tag>
}
