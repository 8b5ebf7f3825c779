import type { StaffViewer } from '../../platform/auth/index.ts'
import { sayDay, useWords } from '../../platform/i18n/index.ts'
import { castReports } from '../../reports/index.ts'
import { cast } from '../../staff/index.ts'
import {
  BackLink,
  Button,
  Form,
  H1,
  H2,
  NotificationBanner,
  Pagination,
  SummaryList,
  Table,
  Tag,
} from '../../ui/index.ts'
import { castPath } from '../cast/led-organisation.ts'
import { BackstagePage } from '../frame/backstage-page.tsx'
import { words } from './words.ts'

interface MissingPageProps {
  viewer: StaffViewer
  organisation: { id: number; code: string; name: string }
  missing: castReports.Gaps
  gapsPage: number
  spread: castReports.Spread
  closeness: castReports.Closeness
  keen: castReports.KeenReader[]
  asked: boolean
}

/** Where a cast is thin, how widely answering is shared, and who might like to join in. */
export function MissingPage(props: MissingPageProps) {
  const t = useWords(words)
  const { viewer, organisation } = props
  const path = castPath(organisation.code)
  const mayLead = cast.leads(viewer, organisation.id)
  return (
    <BackstagePage
      viewer={viewer}
      title={t('title')}
      current={mayLead ? '/backstage/cast' : undefined}
      before={
        mayLead ? <BackLink href={path}>{t('castOf', { organisation: organisation.name })}</BackLink> : null
      }
    >
      {props.asked ? (
        <NotificationBanner title={t('asked')} tone="success">
          {t('askedBody')}
        </NotificationBanner>
      ) : null}
      <H1>{t('title')}</H1>
      <Gaps missing={props.missing} gapsPage={props.gapsPage} path={path} mayLead={mayLead} />
      {mayLead ? (
        <p>
          <Button href={`${path}/invite`} variant="secondary">
            {t('invite')}
          </Button>
        </p>
      ) : null}
      <Shared spread={props.spread} />
      <Near closeness={props.closeness} />
      <Keen keen={props.keen} path={path} />
    </BackstagePage>
  )
}

function Gaps({
  missing,
  gapsPage,
  path,
  mayLead,
}: Pick<MissingPageProps, 'missing' | 'gapsPage'> & { path: string; mayLead: boolean }) {
  const t = useWords(words)
  const { services, count, gaps } = missing
  const pageAt = (page: number) => ({ href: `${path}/missing?gaps=${page}#gaps`, text: t('gapsMore') })
  return (
    <section>
      <H2>{t('gapsHeading')}</H2>
      <p>{t('gapsLead', { gaps: count, services })}</p>
      {gaps.length > 0 ? (
        <Table
          id="gaps"
          caption={t('gapsHeading')}
          captionHidden
          rowHeads
          head={[
            t('service'),
            t('responders'),
            t('understudies'),
            t('stories'),
            ...(mayLead ? [t('fill')] : []),
          ]}
          rows={gaps.map((gap) => [
            gap.service,
            gap.responders,
            gap.understudies,
            gap.stories,
            ...(mayLead ? [<FillGap gap={gap} path={path} />] : []),
          ])}
          figures={[1, 2, 3]}
        />
      ) : null}
      <Pagination
        previous={gapsPage > 1 ? { href: pageAt(gapsPage - 1).href } : null}
        next={gapsPage * castReports.GAPS_SHOWN < count ? pageAt(gapsPage + 1) : null}
      />
    </section>
  )
}

function FillGap({ gap, path }: { gap: castReports.Gap; path: string }) {
  const t = useWords(words)
  return (
    <a href={`${path}/invite?service=${gap.serviceId}`}>
      {t('fillGap')}
      <span class="nhsuk-u-visually-hidden"> {t('fillGapOf', { service: gap.service })}</span>
    </a>
  )
}

function Shared({ spread }: Pick<MissingPageProps, 'spread'>) {
  const t = useWords(words)
  const { answers, heldByThree, roles } = spread
  const said = roles.map(({ role, answers: count }) => t('roleAnswers', { role, count })).join(', ')
  return (
    <section>
      <H2>{t('spreadHeading')}</H2>
      {heldByThree === null ? (
        <p>{t('spreadNone')}</p>
      ) : (
        <SummaryList
          rows={[
            { key: t('spreadSince', { since: sayDay(spread.since) }), value: answers },
            {
              key: t('spreadPeople'),
              value: t('spreadPeopleOf', { count: spread.responders, cast: spread.cast }),
            },
            { key: t('spreadThree'), value: t('spreadThreeIs', { share: Math.round(heldByThree * 100) }) },
            { key: t('disciplines'), value: t('disciplinesAre', { count: spread.disciplines, roles: said }) },
          ]}
        />
      )}
    </section>
  )
}

/** Who stands behind the answers (R41). Shares with what they are shares of. */
function Near({ closeness }: Pick<MissingPageProps, 'closeness'>) {
  const t = useWords(words)
  const { answers } = closeness
  if (answers === 0) return null
  const share = (count: number) => t('shareOf', { count, share: Math.round((count / answers) * 100) })
  return (
    <section>
      <H2>{t('nearHeading')}</H2>
      <p>{t('nearLead', { answers })}</p>
      <SummaryList
        rows={[
          { key: t('fromService'), value: share(closeness.fromService) },
          { key: t('fromElsewhere'), value: share(closeness.fromElsewhere) },
          { key: t('fromOffice'), value: share(closeness.fromOffice) },
          { key: t('unsigned'), value: share(closeness.unsigned) },
        ]}
      />
    </section>
  )
}

function Keen({ keen, path }: Pick<MissingPageProps, 'keen'> & { path: string }) {
  const t = useWords(words)
  return (
    <section>
      <H2>{t('scoutHeading')}</H2>
      <p>{keen.length > 0 ? t('scoutLead') : t('scoutNobody')}</p>
      {keen.length > 0 ? (
        <Table
          id="keen"
          caption={t('scoutHeading')}
          captionHidden
          rowHeads
          head={[t('person'), t('reads'), t('ask')]}
          rows={keen.map((reader) => [
            [reader.name, reader.roleTitle].filter(Boolean).join(', '),
            reader.reads,
            <AskThem reader={reader} path={path} />,
          ])}
          figures={[1]}
        />
      ) : null}
    </section>
  )
}

function AskThem({ reader, path }: { reader: castReports.KeenReader; path: string }) {
  const t = useWords(words)
  if (reader.asked !== 'no') return <Tag>{t(reader.asked)}</Tag>
  return (
    <Form action={`${path}/nominate`}>
      <input type="hidden" name="account" value={reader.accountId} />
      <Button variant="secondary">
        {t('ask')}
        <span class="nhsuk-u-visually-hidden"> {t('askNamed', { name: reader.name })}</span>
      </Button>
    </Form>
  )
}
