import { type deskView, reasons } from '../../moderation/index.ts'
import type { FormState } from '../../platform/forms/index.ts'
import { useWords } from '../../platform/i18n/index.ts'
import {
  BackLink,
  Button,
  Checkboxes,
  ErrorSummary,
  Form,
  H1,
  H2,
  Letter,
  Radios,
  StaffLayout,
  Textarea,
} from '../../ui/index.ts'
import { deskNav, navWords } from '../nav.ts'
import { words } from './words.ts'

export interface AlikePageProps {
  storyId: number
  /** The story itself first; empty when it does not wait any more. */
  stories: readonly deskView.AlikeStory[]
  form?: FormState | undefined
  /** How many had changed meanwhile when the last ones were declined. */
  left?: number | undefined
}

/** Stories with much the same words, looked at and decided together, each with a decision of its own. */
export function AlikePage(props: AlikePageProps) {
  const t = useWords(words)
  const nav = useWords(navWords)
  const { stories, form, left = 0 } = props
  const [first] = stories
  return (
    <StaffLayout
      title={t('title')}
      section="desk"
      nav={deskNav(nav)}
      reading
      error={Boolean(form && Object.keys(form.errors).length > 0)}
      before={<BackLink href="/desk">{t('back')}</BackLink>}
    >
      <ErrorSummary form={form} />
      <H1>{t('title')}</H1>
      {left > 0 ? <p>{t('left', { count: left })}</p> : null}
      {first ? (
        <>
          <p>{stories.length === 1 ? t('only') : t('intro', { count: stories.length })}</p>
          <H2>{t('theWords')}</H2>
          <Letter
            small
            level={3}
            title={<a href={`/desk/stories/${first.seen.storyId}`}>{first.title}</a>}
            body={first.body}
            byline={first.screenName}
          />
          <Together {...props} />
        </>
      ) : (
        <p>{t('gone')}</p>
      )}
    </StaffLayout>
  )
}

function Together({ storyId, stories, form }: AlikePageProps) {
  const t = useWords(words)
  return (
    <Form action={`/desk/stories/${storyId}/alike`}>
      <Checkboxes
        name="story"
        legend={t('choose')}
        hint={t('chooseHint')}
        values={stories.filter(({ isSame }) => isSame).map(nameOf)}
        form={form}
        options={stories.map((story) => ({
          value: nameOf(story),
          text: t('byline', { title: story.title, name: story.screenName || t('noName') }),
          hint: story.isSame ? t('same') : t('alike', { opening: story.body.slice(0, 160) }),
        }))}
      />
      <Radios
        name="reason"
        legend={t('reason')}
        hint={t('reasonHint', { version: reasons.policyVersion })}
        form={form}
        options={reasons.declineReasons.map((reason) => ({
          value: reason,
          text: reasons.reasonText(reason),
          hint: reason,
        }))}
      />
      <Textarea name="note" label={t('note')} rows={3} form={form} />
      <Textarea name="privateNote" label={t('privateNote')} rows={2} form={form} />
      <Button variant="warning">{t('decline')}</Button>
    </Form>
  )
}

/** What stood before the moderator, in one word: story, version and decision. */
export function nameOf({ seen }: Pick<deskView.AlikeStory, 'seen'>): string {
  return `${seen.storyId}.${seen.versionId}.${seen.decisionId}`
}
