import type { StaffViewer } from '../../platform/auth/index.ts'
import type { FormState } from '../../platform/forms/index.ts'
import { useWords } from '../../platform/i18n/index.ts'
import type { accounts } from '../../staff/index.ts'
import {
  BackLink,
  Button,
  ButtonGroup,
  Callout,
  ErrorSummary,
  FileUpload,
  Form,
  H1,
  H2,
  InsetText,
  Table,
  Textarea,
} from '../../ui/index.ts'
import { BackstagePage } from '../frame/backstage-page.tsx'
import { castPath } from './led-organisation.ts'
import { words } from './words.ts'

interface ManyProps {
  viewer: StaffViewer
  organisation: { code: string; name: string }
}

/** Many people at once, by a list from a spreadsheet. */
export function InviteManyPage({ viewer, organisation, form }: ManyProps & { form: FormState }) {
  const t = useWords(words)
  const path = castPath(organisation.code)
  return (
    <BackstagePage
      viewer={viewer}
      title={t('manyTitle')}
      current="/backstage/cast"
      error={Object.keys(form.errors).length > 0}
      before={<BackLink href={path}>{t('title', { organisation: organisation.name })}</BackLink>}
      reading
    >
      <ErrorSummary form={form} />
      <H1>{t('manyTitle')}</H1>
      <p>{t('manyLead')}</p>
      <ul>
        <li>{t('manyName')}</li>
        <li>{t('manyJob')}</li>
        <li>{t('manyRole')}</li>
        <li>{t('manyServices')}</li>
      </ul>
      <Form action={`${path}/invite-many`} form={form} multipart>
        <FileUpload
          name="list"
          label={t('manyFile')}
          hint={t('manyFileHint')}
          accept=".csv,text/csv,text/plain"
          form={form}
        />
        <Textarea name="text" label={t('manyPaste')} rows={8} form={form} />
        <Button>{t('manyCheck')}</Button>
      </Form>
    </BackstagePage>
  )
}

interface CheckListProps extends ManyProps {
  checked: accounts.CheckedList
  sent: { text: string; windows: boolean; changed?: string }
}

/** What would happen: who would be invited, and which lines are left out and why. */
export function CheckListPage({ viewer, organisation, checked, sent }: CheckListProps) {
  const t = useWords(words)
  const { members, refused, unread } = checked
  const path = castPath(organisation.code)
  return (
    <BackstagePage
      viewer={viewer}
      title={t('checkTitle')}
      current="/backstage/cast"
      before={<BackLink href={`${path}/invite-many`}>{t('manyTitle')}</BackLink>}
    >
      <H1>{t('checkTitle')}</H1>
      {sent.changed ? (
        <Callout heading={sent.changed} tone="warning">
          {t('checkAgain')}
        </Callout>
      ) : null}
      {sent.windows ? <InsetText>{t('checkWindows')}</InsetText> : null}
      {unread.length > 0 ? (
        <InsetText>{t('checkUnread', { count: unread.length, columns: unread.join(', ') })}</InsetText>
      ) : null}
      <p>{t('checkCount', { count: members.length, refused: refused.length })}</p>
      <Refused refused={refused} />
      <Members members={members} />
      <Form action={`${path}/invite-many/send`}>
        <input type="hidden" name="text" value={sent.text} />
        <input type="hidden" name="expected" value={members.length} />
        <ButtonGroup>
          {members.length > 0 ? <Button>{t('checkSend', { count: members.length })}</Button> : null}
          <Button href={`${path}/invite-many`} variant="secondary">
            {t('checkOther')}
          </Button>
        </ButtonGroup>
      </Form>
    </BackstagePage>
  )
}

function Refused({ refused }: { refused: accounts.CheckedList['refused'] }) {
  const t = useWords(words)
  if (refused.length === 0) return null
  return (
    <section>
      <H2>{t('checkRefused')}</H2>
      <p>{t('checkRefusedBody')}</p>
      <Table
        id="refused"
        caption={t('checkRefused')}
        captionHidden
        head={[t('checkLine'), t('checkWhy')]}
        rows={refused.map(({ line, sentence }) => [line, sentence])}
        figures={[0]}
      />
    </section>
  )
}

function Members({ members }: { members: accounts.ListedMember[] }) {
  const t = useWords(words)
  if (members.length === 0) return null
  return (
    <section>
      <H2>{t('checkMembers')}</H2>
      <Table
        id="members"
        caption={t('checkMembers')}
        captionHidden
        head={[t('checkLine'), t('name'), t('emailField'), t('role'), t('scope')]}
        rows={members.map((member) => [
          member.line,
          [member.name, member.roleTitle].filter(Boolean).join(', '),
          member.email,
          t(member.role),
          member.scope || t('whole'),
        ])}
        figures={[0]}
      />
    </section>
  )
}
