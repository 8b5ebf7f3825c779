import type { RoomStory } from '../../audience/index.ts'
import type { handOvers } from '../../care/index.ts'
import type { StaffViewer } from '../../platform/auth/index.ts'
import type { FormState } from '../../platform/forms/index.ts'
import { useWords } from '../../platform/i18n/index.ts'
import { BackLink, Button, ButtonGroup, Checkbox, ErrorSummary, Form, H1, Select } from '../../ui/index.ts'
import { pausePath, ToTalk } from '../care/note-part.tsx'
import { BackstagePage } from '../frame/backstage-page.tsx'
import { words } from './words.ts'

export interface HandOverView {
  story: RoomStory
  colleagues: handOvers.Colleague[]
  /** Whoever looks has begun to answer. */
  hasBegun: boolean
}

interface HandOverPageProps {
  viewer: StaffViewer
  view: HandOverView
  form: FormState
}

/** To whom a story goes: one choice that is made already, and one button. */
export function HandOverPage({ viewer, view, form }: HandOverPageProps) {
  const t = useWords(words)
  const { story, colleagues, hasBegun } = view
  const room = `/backstage/stories/${story.publicId}`
  const named = colleagues.map(({ accountId, name, roleTitle }) => ({
    value: String(accountId),
    text: [name, roleTitle].filter(Boolean).join(', '),
  }))
  return (
    <BackstagePage
      viewer={viewer}
      title={t('title')}
      error={Object.keys(form.errors).length > 0}
      before={<BackLink href={room}>{t('back')}</BackLink>}
      reading
    >
      <ErrorSummary form={form} />
      <H1 caption={story.title}>{t('title')}</H1>
      <p>{t('lead')}</p>
      <Form action={`${room}/hand-over`} form={form}>
        <Select name="to" label={t('to')} options={[{ value: '', text: t('team') }, ...named]} form={form} />
        {hasBegun ? (
          <Checkbox name="begun" label={t('withBegun')} hint={t('withBegunHint')} form={form} />
        ) : null}
        <ButtonGroup>
          <Button>{t('hand')}</Button>
          <Button href={room} variant="secondary">
            {t('keep')}
          </Button>
        </ButtonGroup>
      </Form>
      <ToTalk people={story.care.contacts} />
    </BackstagePage>
  )
}

/** After it: whom to talk to, and what else can be asked for. */
export function HandedOverPage({ viewer, story }: { viewer: StaffViewer; story: RoomStory }) {
  const t = useWords(words)
  const room = `/backstage/stories/${story.publicId}`
  return (
    <BackstagePage
      viewer={viewer}
      title={t('handedTitle')}
      before={<BackLink href={room}>{t('back')}</BackLink>}
      reading
    >
      <H1 caption={story.title}>{t('handedTitle')}</H1>
      <p>{t('handedBody')}</p>
      <ToTalk people={story.care.contacts} />
      {story.care.kinds.length > 0 ? (
        <p>
          <a href={pausePath(story.care.kinds)}>{t('toPause')}</a>
        </p>
      ) : null}
      <ButtonGroup>
        <Button href="/backstage">{t('done')}</Button>
        <Form action={`${room}/hand-over/back`}>
          <Button variant="secondary">{t('takeUp')}</Button>
        </Form>
      </ButtonGroup>
    </BackstagePage>
  )
}
