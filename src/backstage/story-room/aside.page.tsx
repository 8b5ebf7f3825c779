import type { StaffViewer } from '../../platform/auth/index.ts'
import type { Body } from '../../platform/forms/index.ts'
import { useWords } from '../../platform/i18n/index.ts'
import type { writing } from '../../responses/index.ts'
import {
  Answer,
  BackLink,
  Button,
  ButtonGroup,
  Callout,
  ChangeNote,
  Form,
  H1,
  InvitationNote,
  OffStageNote,
  Pictures,
  Textarea,
  Thread,
} from '../../ui/index.ts'
import { BackstagePage } from '../frame/backstage-page.tsx'
import { invitationNames } from './invitation-fields.tsx'
import type { RoomView } from './room-view.ts'
import { StillMissing } from './still-missing.tsx'
import { words } from './words.ts'

interface OwnPageProps {
  view: RoomView
  own: writing.OwnAnswer
  /** Its pictures, where they are shown with it. */
  pictures?: readonly writing.pictures.AnswerPicture[]
  today: string
}

/** One's own draft as everybody will see it. */
export function PreviewPage({
  view,
  own,
  pictures = [],
  today,
  changed,
}: OwnPageProps & { changed: boolean }) {
  const t = useWords(words)
  const { viewer, story } = view
  const room = `/backstage/stories/${story.publicId}`
  return (
    <BackstagePage
      viewer={viewer}
      title={t('previewTitle')}
      reading
      before={<BackLink href={`${room}#answer`} />}
    >
      <H1>{t('previewTitle')}</H1>
      {changed ? <Callout heading={t('other')}>{t('otherLook')}</Callout> : null}
      <p>{t('previewLead')}</p>
      <AsShown view={view} own={own} pictures={pictures} today={today} />
      <StillMissing view={view} why={own.why} />
      <Form action={`${room}/send`}>
        <input type="hidden" name="basedOn" value={own.version} />
        <ButtonGroup>
          <Button href={`${room}#answer`} variant="secondary">
            {t('previewKeep')}
          </Button>
          <Button>{t('send')}</Button>
        </ButtonGroup>
      </Form>
    </BackstagePage>
  )
}

/** An answer of one's own as everybody will see it. */
export function AsShown({ view, own, pictures = [], today, level = 2 }: OwnPageProps & { level?: 2 | 3 }) {
  const { viewer, story, photo, answersFor } = view
  const { change, signpost, invitation } = own
  const { unnamed, roleSentence, standsInFor } = story.me
  const host = [unnamed ? '' : viewer.name, viewer.roleTitle].filter(Boolean).join(', ')
  return (
    <Thread>
      <Answer
        level={level}
        photo={unnamed ? null : photo}
        name={unnamed ? '' : viewer.name}
        role={viewer.roleTitle}
        roleSentence={roleSentence}
        organisation={answersFor.find(({ id }) => id === own.organisationId)?.name ?? ''}
        body={own.body}
        date={today}
        pictures={<Pictures pictures={pictures} from="/backstage/pictures" level={3} />}
        whyAnswering={own.why}
        onBehalfOf={standsInFor.find(({ accountId }) => accountId === own.onBehalfOf)?.name}
        change={change.kind ? <ChangeNote {...change} kind={change.kind} /> : null}
      >
        {signpost ? <OffStageNote {...signpost} since={today} age={0} /> : null}
        {invitation ? <InvitationNote {...invitation} host={host} hasEnded={false} /> : null}
      </Answer>
    </Thread>
  )
}

/** Asks before anything is deleted. */
export function DeletePage({ view, own, pictures = [], today }: OwnPageProps) {
  const t = useWords(words)
  const room = `/backstage/stories/${view.story.publicId}`
  return (
    <BackstagePage viewer={view.viewer} title={t('deleteTitle')} reading before={<BackLink href={room} />}>
      <H1>{t('deleteTitle')}</H1>
      <p>{t('deleteBody')}</p>
      <AsShown view={view} own={own} pictures={pictures} today={today} />
      <Form action={`${room}/answers/${own.publicId}/delete`}>
        <ButtonGroup>
          <Button variant="warning">{t('deleteYes')}</Button>
          <Button href={room} variant="secondary">
            {t('deleteNo')}
          </Button>
        </ButtonGroup>
      </Form>
    </BackstagePage>
  )
}

const typedFields = [
  'body',
  'why',
  'changeWhat',
  'changeWho',
  'changeWhen',
  'changeBecause',
  'offWhy',
  'offPerson',
  'offRouteOne',
  'offRouteTwo',
  'offHours',
  ...invitationNames,
]

/** The story went away while it was being answered: nothing was sent, and every word is still here. */
export function KeptWordsPage(props: { viewer: StaffViewer; sentence: string; typed: Body }) {
  const t = useWords(words)
  const typed = typedFields.flatMap((name) => props.typed[name] ?? []).filter((one) => one.trim() !== '')
  return (
    <BackstagePage viewer={props.viewer} title={t('keptTitle')} reading>
      <H1>{t('keptTitle')}</H1>
      <Callout heading={props.sentence} tone="warning">
        <p>{t('keptBody')}</p>
      </Callout>
      <Textarea name="body" label={t('keptWords')} value={typed.join('\n\n')} rows={12} letter />
      <Button href="/backstage" variant="secondary">
        {t('back')}
      </Button>
    </BackstagePage>
  )
}
