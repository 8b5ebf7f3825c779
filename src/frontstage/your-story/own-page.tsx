import type { ComponentChildren } from 'preact'
import type { FormState } from '../../platform/forms/index.ts'
import { useWords } from '../../platform/i18n/index.ts'
import { BackLink, Button, ErrorSummary, Form, PublicLayout, TopLine } from '../../ui/index.ts'
import { words } from './words.ts'

export interface OwnPageProps {
  title: string
  /** Where the page was opened from; the first page has none. */
  back?: string | undefined
  form?: FormState | undefined
  children: ComponentChildren
}

/** Around every page of a signed-in author: the way back, and the way out. */
export function OwnPage({ title, back, form, children }: OwnPageProps) {
  const t = useWords(words)
  return (
    <PublicLayout
      title={title}
      error={Object.keys(form?.errors ?? {}).length > 0}
      before={
        <TopLine>
          {back ? <BackLink href={back} /> : <span />}
          <Form action="/your-story/sign-out">
            <Button variant="quiet">{t('signOut')}</Button>
          </Form>
        </TopLine>
      }
    >
      <ErrorSummary form={form} />
      {children}
    </PublicLayout>
  )
}
