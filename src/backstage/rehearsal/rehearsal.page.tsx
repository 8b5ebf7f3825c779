import { rehearsal } from '../../coaching/index.ts'
import type { StaffViewer } from '../../platform/auth/index.ts'
import type { FormState } from '../../platform/forms/index.ts'
import { sayTime, useWords } from '../../platform/i18n/index.ts'
import {
  BackLink,
  Button,
  EmptyState,
  ErrorSummary,
  Form,
  H1,
  H2,
  InsetText,
  LinkList,
  NotificationBanner,
  Radios,
  Textarea,
} from '../../ui/index.ts'
import { BackstagePage } from '../frame/backstage-page.tsx'
import { CueList } from './cue-list.tsx'
import { words } from './words.ts'

export interface RehearsalPageProps {
  viewer: StaffViewer
  drafts: rehearsal.SharedDraft[]
  given: boolean
}

/** The drafts that wait for a word from a coach. */
export function RehearsalPage({ viewer, drafts, given }: RehearsalPageProps) {
  const t = useWords(words)
  return (
    <BackstagePage viewer={viewer} title={t('title')} current="/backstage/rehearsal">
      {given ? (
        <NotificationBanner title={t('given')} tone="success">
          <p>{t('givenBody')}</p>
        </NotificationBanner>
      ) : null}
      <H1>{t('title')}</H1>
      <p class="lede">{t('lead')}</p>
      {drafts.length === 0 ? (
        <EmptyState heading={t('none')}>{t('noneBody')}</EmptyState>
      ) : (
        <LinkList
          label={t('title')}
          items={drafts.map((draft) => ({
            href: `/backstage/rehearsal/${draft.publicId}`,
            text: t('draftOf', { writer: draft.writer, title: draft.storyTitle }),
            detail: draft.answeredAt ? t('answered') : t('waits', { when: sayTime(draft.askedAt) }),
          }))}
        />
      )}
    </BackstagePage>
  )
}

export interface DraftPageProps {
  viewer: StaffViewer
  draft: rehearsal.SharedDraft
  form: FormState
}

/** One draft beside its story, with a margin to write in. */
export function DraftPage({ viewer, draft, form }: DraftPageProps) {
  const t = useWords(words)
  return (
    <BackstagePage
      viewer={viewer}
      title={t('title')}
      reading
      error={Object.keys(form.errors).length > 0}
      before={<BackLink href="/backstage/rehearsal">{t('title')}</BackLink>}
    >
      <ErrorSummary form={form} />
      <H1 caption={t('title')}>{t('draftOf', { writer: draft.writer, title: draft.storyTitle })}</H1>
      <H2>{t('story')}</H2>
      <InsetText>{draft.story}</InsetText>
      <H2>{t('draft')}</H2>
      <p class="coach__words">{draft.body}</p>
      <p class="nhsuk-hint">{t('by', { name: draft.writer, role: draft.role })}</p>
      {draft.cues.length > 0 ? (
        <>
          <H2>{t('cues')}</H2>
          <CueList cues={draft.cues} />
        </>
      ) : null}
      <Margin draft={draft} form={form} />
    </BackstagePage>
  )
}

function Margin({ draft, form }: Pick<DraftPageProps, 'draft' | 'form'>) {
  const t = useWords(words)
  const passages = rehearsal.passagesOf(draft.body)
  return (
    <Form action={`/backstage/rehearsal/${draft.publicId}`} form={form}>
      <Radios
        name="which"
        legend={t('which')}
        form={form}
        options={[
          { value: 'all', text: t('whole') },
          ...passages.map((passage, index) => ({ value: String(index), text: passage })),
        ]}
      />
      <Textarea name="cue" label={t('cue')} hint={t('cueHint')} form={form} rows={4} />
      <Button>{t('give')}</Button>
    </Form>
  )
}
