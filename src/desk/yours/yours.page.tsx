import type { deskView } from '../../moderation/index.ts'
import type { FormState } from '../../platform/forms/index.ts'
import { useWords } from '../../platform/i18n/index.ts'
import {
  Button,
  Checkbox,
  ErrorSummary,
  Form,
  H1,
  H2,
  StaffLayout,
  Table,
  Textarea,
  TextInput,
} from '../../ui/index.ts'
import { deskNav, navWords } from '../nav.ts'
import { words } from './words.ts'

export interface YoursPageProps {
  settings: deskView.welfare.DeskSettings
  /** Hard stories that this moderator has decided on today. */
  hard: number
  debrief: string
  mayChangeDebrief: boolean
  form?: FormState | undefined
}

/** How a moderator is looked after, and how they want to work. */
export function YoursPage(props: YoursPageProps) {
  const t = useWords(words)
  const nav = useWords(navWords)
  const { settings, hard, form } = props
  return (
    <StaffLayout
      title={t('title')}
      section="desk"
      nav={deskNav(nav)}
      current="/desk/yours"
      reading
      error={Boolean(form && Object.keys(form.errors).length > 0)}
    >
      <ErrorSummary form={form} />
      <H1>{t('title')}</H1>
      <p>{t('intro')}</p>
      <H2>{t('todayTitle')}</H2>
      <p>{t('todayHard', { count: hard, limit: settings.hardStories })}</p>
      <p>{t('todayCount')}</p>
      <p>{t('turns')}</p>
      <p>{t('handOver')}</p>
      <Talk {...props} />
      <Settings {...props} />
      <Keys />
    </StaffLayout>
  )
}

function Talk({ debrief, mayChangeDebrief, form }: YoursPageProps) {
  const t = useWords(words)
  return (
    <section aria-labelledby="talk">
      <H2 id="talk">{t('talkTitle')}</H2>
      <p class="hb-typed">{debrief || t('talkNobody')}</p>
      {mayChangeDebrief ? (
        <Form action="/desk/yours/debrief">
          <Textarea
            name="debrief"
            label={t('talkLabel')}
            hint={t('talkHint')}
            value={debrief}
            rows={3}
            form={form}
          />
          <Button variant="secondary">{t('talkSave')}</Button>
        </Form>
      ) : null}
    </section>
  )
}

function Settings({ settings, form }: YoursPageProps) {
  const t = useWords(words)
  return (
    <section aria-labelledby="settings">
      <H2 id="settings">{t('settingsTitle')}</H2>
      <Form action="/desk/yours">
        <Checkbox name="shortcuts" label={t('shortcuts')} checked={settings.shortcuts} form={form} />
        <Checkbox name="contentNotes" label={t('contentNotes')} checked={settings.contentNotes} form={form} />
        <TextInput
          name="hardStories"
          label={t('hardStories')}
          value={String(settings.hardStories)}
          inputmode="numeric"
          width={3}
          form={form}
        />
        <Button>{t('save')}</Button>
      </Form>
    </section>
  )
}

const keys = [
  ['n', 'keyN'],
  ['u', 'keyU'],
  ['c', 'keyC'],
  ['h', 'keyH'],
  ['w', 'keyW'],
  ['s', 'keyS'],
  ['e', 'keyE'],
  ['0–5', 'keyLevels'],
  ['p', 'keyP'],
  ['r', 'keyR'],
  ['o', 'keyO'],
  ['d', 'keyD'],
] as const

function Keys() {
  const t = useWords(words)
  return (
    <section>
      <H2 id="keys">{t('keysTitle')}</H2>
      <p>{t('keysHint')}</p>
      <Table
        caption={t('keysTitle')}
        captionHidden
        rowHeads
        id="keys-table"
        head={[t('key'), t('does')]}
        rows={keys.map(([key, does]) => [<kbd>{key}</kbd>, t(does)])}
      />
    </section>
  )
}
