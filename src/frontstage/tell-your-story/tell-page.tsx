import type { ComponentChildren } from 'preact'
import type { FormState } from '../../platform/forms/index.ts'
import { useWords } from '../../platform/i18n/index.ts'
import { BackLink, ErrorSummary, PublicLayout, QuickExit, Steps } from '../../ui/index.ts'
import { words } from './words.ts'

export interface TellPageProps {
  title: string
  back: string
  form?: FormState | undefined
  step?: { at: number; of: number } | undefined
  children: ComponentChildren
}

/** Around every page of the telling: a way back, a way out, how far along, and that this is not for emergencies. */
export function TellPage({ title, back, form, step, children }: TellPageProps) {
  const t = useWords(words)
  return (
    <PublicLayout
      title={title}
      current="tell"
      error={Object.keys(form?.errors ?? {}).length > 0}
      before={
        <div class="tell-ways">
          <BackLink href={back} />
          <QuickExit />
        </div>
      }
    >
      <ErrorSummary form={form} />
      {step ? <Steps step={step.at} of={step.of} /> : null}
      {children}
      <p class="tell-foot">
        {t('notEmergency')} <a href="/tell-your-story/help">{t('helpNow')}</a>
      </p>
    </PublicLayout>
  )
}
