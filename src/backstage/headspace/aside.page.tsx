import type { RoomStory } from '../../audience/index.ts'
import type { sessions } from '../../headspace/index.ts'
import type { StaffViewer } from '../../platform/auth/index.ts'
import type { FormState } from '../../platform/forms/index.ts'
import { useWords } from '../../platform/i18n/index.ts'
import { BackLink, Button, ErrorSummary, Form, H1, Radios } from '../../ui/index.ts'
import { BackstagePage } from '../frame/backstage-page.tsx'
import { sayWhen } from './list.page.tsx'
import { words } from './words.ts'

/** For which session a story is set aside. */
export function AsidePage(props: {
  viewer: StaffViewer
  story: RoomStory
  mine: sessions.Session[]
  form: FormState
}) {
  const t = useWords(words)
  const { viewer, story, mine, form } = props
  const room = `/backstage/stories/${story.publicId}`
  const options = mine.map((session) => ({
    value: session.publicId,
    text: sayWhen(session, t),
    hint: session.about || session.organisation,
  }))
  return (
    <BackstagePage
      viewer={viewer}
      title={t('asideTitle')}
      error={Object.keys(form.errors).length > 0}
      before={<BackLink href={room}>{t('room')}</BackLink>}
      reading
    >
      <ErrorSummary form={form} />
      <H1 caption={story.title}>{t('asideTitle')}</H1>
      <p>{t('asideLead')}</p>
      {mine.length === 0 ? (
        <>
          <p>{t('asideNoSeat')}</p>
          <Button href="/backstage/headspace">{t('toSessions')}</Button>
        </>
      ) : (
        <Form action={`${room}/set-aside`} form={form}>
          <Radios name="session" legend={t('asideFor')} legendSize="s" options={options} form={form} />
          <Button>{t('asideSave')}</Button>
        </Form>
      )}
    </BackstagePage>
  )
}
