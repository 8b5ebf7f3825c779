import { type deskView, reasons } from '../../moderation/index.ts'
import { sayTime, useWords } from '../../platform/i18n/index.ts'
import { words } from './words.ts'

/** Who asked for it, when and why. */
export function Asked({ asked }: { asked: deskView.Decision }) {
  const t = useWords(words)
  return (
    <>
      <p>{t('asked', { name: asked.by ?? t('somebody'), time: sayTime(asked.decidedAt) })}</p>
      {asked.reasonCode ? <p>{t('askedWhy', { reason: reasons.reasonText(asked.reasonCode) })}</p> : null}
      {asked.privateNote ? <p class="hb-typed">{t('askedNote', { note: asked.privateNote })}</p> : null}
    </>
  )
}
