import type { ComponentChildren } from 'preact'
import { useWords } from '../../platform/i18n/index.ts'
import { words } from '../words.ts'

export interface StatusStep {
  label: ComponentChildren
  /** `waiting` is amber, `changed` is green; `now` is where the story stands. */
  state: 'done' | 'now' | 'waiting' | 'changed'
  detail?: ComponentChildren
}

/** How far a story has come: told, published, heard, answered, change planned, change made. `across` lays it side by side where there is room. */
export function StatusLine({
  steps,
  across,
}: {
  steps: readonly StatusStep[]
  across?: boolean | undefined
}) {
  const t = useWords(words)
  return (
    <ol class={across ? 'status-line status-line--across' : 'status-line'} aria-label={t('statusLine')}>
      {steps.map((step) => (
        <li
          class={`status-line__step status-line__step--${step.state}`}
          aria-current={step.state === 'now' ? 'step' : undefined}
        >
          <span class="nhsuk-u-visually-hidden">{t(step.state)}</span>
          <span class="status-line__label">{step.label}</span>
          {step.detail ? <span class="status-line__detail">{step.detail}</span> : null}
        </li>
      ))}
    </ol>
  )
}
