import type { ComponentChildren } from 'preact'
import type { FormState } from '../../platform/forms/index.ts'
import { useWords } from '../../platform/i18n/index.ts'
import { BackLink, ErrorSummary, PublicLayout, QuickExit, Steps, TopLine } from '../../ui/index.ts'
import { words } from './words.ts'

export interface TellPageProps {
  title: string
  back: string
  form?: FormState | undefined
  step?: { at: number; of: number } | undefined
  /** The page is itself the help that the others point to. */
  isHelp?: boolean | undefined
  children: ComponentChildren
}

/** Around every page of the telling: a way back, a way out, how far along, and that this is not for emergencies. */
export function TellPage({ title, back, form, step, isHelp, children }: TellPageProps) {
  const t = useWords(words)
  return (
    <PublicLayout
      title={title}
      current="tell"
      error={Object.keys(form?.errors ?? {}).length > 0}
      before={
        <TopLine>
          <BackLink href={back} />
          <QuickExit />
        </TopLine>
      }
    >
      <ErrorSummary form={form} />
      {step ? <Steps step={step.at} of={step.of} /> : null}
      {children}
      {isHelp ? null : (
        <p class="small quiet">
          {t('notEmergency')} <a href="/tell-your-story/help">{t('helpNow')}</a>
          {step ? <br /> : null}
          {step ? t('kept') : null}
        </p>
      )}
    </PublicLayout>
  )
}
