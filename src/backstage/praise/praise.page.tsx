import type { praise } from '../../alerts/index.ts'
import type { StaffViewer } from '../../platform/auth/index.ts'
import { dayOf } from '../../platform/clock/index.ts'
import { sayDay, sayTime, useWords } from '../../platform/i18n/index.ts'
import {
  Button,
  EmptyState,
  ErrorSummary,
  Form,
  H1,
  H2,
  LinkList,
  NotificationBanner,
  Radios,
  Table,
} from '../../ui/index.ts'
import { BackstagePage } from '../frame/backstage-page.tsx'
import type { WrongPraise } from './praise.tsx'
import { words } from './words.ts'

interface PraiseView {
  mine: praise.ThanksToMe[]
  toPassOn: praise.ToPassOn[]
  passedOn: praise.PassedOn[]
  leads: boolean
  now: Date
}

interface PraisePageProps {
  viewer: StaffViewer
  view: PraiseView
  done: boolean
  wrong: WrongPraise | null
}

/** Who is thanked in public stories: for those who are, and for those who pass it on. */
export function PraisePage({ viewer, view, done, wrong }: PraisePageProps) {
  const t = useWords(words)
  return (
    <BackstagePage
      viewer={viewer}
      title={t('title')}
      current="/backstage/praise"
      error={wrong !== null}
      reading
    >
      <ErrorSummary form={wrong?.form} />
      {done && !wrong ? (
        <NotificationBanner title={t('done')} tone="success">
          {t('doneBody')}
        </NotificationBanner>
      ) : null}
      <H1>{t('title')}</H1>
      <p>{t('lead')}</p>
      <ToPassOn view={view} wrong={wrong} />
      <Mine mine={view.mine} />
      <p>
        <a href="/backstage/praise/good-practice">{t('toPractice')}</a>
      </p>
      {view.leads && view.passedOn.length > 0 ? <PassedOn passedOn={view.passedOn} /> : null}
    </BackstagePage>
  )
}

function ToPassOn({ view: { toPassOn, now }, wrong }: Pick<PraisePageProps, 'view' | 'wrong'>) {
  const t = useWords(words)
  if (toPassOn.length === 0) return null
  return (
    <section aria-labelledby="to-pass-on">
      <H2 id="to-pass-on">{t('toPassOn')}</H2>
      <p>{t('toPassOnLead')}</p>
      {toPassOn.map((one) => (
        <OneToPassOn
          one={one}
          isLate={one.dueAt < now}
          wrong={wrong?.praise === one.publicId ? wrong : null}
        />
      ))}
    </section>
  )
}

interface OneProps {
  one: praise.ToPassOn
  isLate: boolean
  wrong: WrongPraise | null
}

function OneToPassOn({ one, isLate, wrong }: OneProps) {
  const t = useWords(words)
  const { called, members, services, storyPublicId, takenOut } = one
  const said = { title: one.storyTitle, when: sayTime(one.foundAt), due: sayTime(one.dueAt) }
  const options = [
    ...members.map(({ accountId, name, roleTitle }) => ({
      value: `member-${accountId}`,
      text: roleTitle ? t('member', { name, role: roleTitle }) : name,
    })),
    ...services.map(({ id, name }) => ({ value: `service-${id}`, text: t('team', { service: name }) })),
    { value: 'by hand', text: t('byHand') },
    { value: 'not ours', text: t('notOurs') },
  ]
  return (
    <Form action={`/backstage/praise/${one.publicId}`} form={wrong?.form}>
      <Radios
        name="to"
        id={wrong ? 'to' : `to-${one.publicId}`}
        legend={t('who', { called })}
        legendSize="s"
        hint={
          <>
            <a href={`/backstage/stories/${storyPublicId}`}>{t(isLate ? 'isLate' : 'inStory', said)}</a>
            {takenOut ? ` ${t('takenOut')}` : null}
          </>
        }
        options={options}
        form={wrong?.form}
      />
      <Button>
        {t('passOn')}
        <span class="nhsuk-u-visually-hidden">{t('about', { called })}</span>
      </Button>
    </Form>
  )
}

function Mine({ mine }: Pick<PraiseView, 'mine'>) {
  const t = useWords(words)
  if (mine.length === 0) return <EmptyState heading={t('mineNone')}>{t('mineNoneBody')}</EmptyState>
  return (
    <section aria-labelledby="mine">
      <H2 id="mine">{t('mine')}</H2>
      <LinkList
        items={mine.map((one) => ({
          href: `/backstage/stories/${one.storyPublicId}`,
          text: one.storyTitle,
          detail: t(whyMine(one), { called: one.called, day: sayDay(dayOf(one.foundAt)) }),
        }))}
      />
    </section>
  )
}

function whyMine({ kind, takenOut }: praise.ThanksToMe) {
  if (kind === 'team') return 'thanksTeam'
  return takenOut ? 'thanksYouTakenOut' : 'thanksYou'
}

function PassedOn({ passedOn }: Pick<PraiseView, 'passedOn'>) {
  const t = useWords(words)
  return (
    <section>
      <H2 id="passed-on">{t('passedOn')}</H2>
      <p>{t('passedOnLead')}</p>
      <Table
        caption={t('passedOn')}
        captionHidden
        rowHeads
        head={[t('thanked'), t('story'), t('when'), t('whom')]}
        rows={passedOn.map((one) => [
          one.takenOut ? t('takenOutShort') : one.called,
          <a href={`/backstage/stories/${one.storyPublicId}`}>{one.storyTitle}</a>,
          one.passedOnAt ? sayTime(one.passedOnAt) : '',
          whoHeard(t, one),
        ])}
      />
    </section>
  )
}

function whoHeard(t: ReturnType<typeof useWords<keyof typeof words>>, one: praise.PassedOn): string {
  const { outcome, hearers, names } = one
  const by = one.settledBy ?? ''
  if (outcome === 'not ours') return t('nobody', { by })
  if (outcome === 'by hand') return t('by', { by })
  const more = hearers - names.length
  const all = more > 0 ? t('moreNames', { names: names.join(', '), count: more }) : names.join(', ')
  const who = one.passedOnAt ? all : `${all}, ${t('waitsBack')}`
  return by ? t('toldBy', { who, by }) : who
}
