import { useWords } from '../../platform/i18n/index.ts'
import { words } from '../words.ts'

/** How far along: "Step 3 of 9". Stands above the heading. */
export function Steps({ step, of }: { step: number; of: number }) {
  const t = useWords(words)
  return <p class="steps">{t('step', { step, of })}</p>
}
