import type { FormState } from '../../platform/forms/index.ts'
import { useWords } from '../../platform/i18n/index.ts'
import { words } from '../words.ts'

/**
 * What is wrong with a form, each sentence leading to its field. Stands first in the main part and takes the focus.
 * An error under the name `form` belongs to no field and is shown without a link. Nothing is shown without errors.
 */
export function ErrorSummary({ form }: { form?: FormState | undefined }) {
  const t = useWords(words)
  const errors = Object.entries(form?.errors ?? {})
  if (errors.length === 0) return null
  return (
    <div class="nhsuk-error-summary" tabIndex={-1} autofocus>
      <div role="alert">
        <h2 class="nhsuk-error-summary__heading">{t('errorSummary')}</h2>
        <div class="nhsuk-error-summary__body">
          <ul class="nhsuk-list nhsuk-error-summary__list">
            {errors.map(([name, sentence]) => (
              <li>{name === 'form' ? sentence : <a href={`#${name}`}>{sentence}</a>}</li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  )
}
