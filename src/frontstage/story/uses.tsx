import { useWords } from '../../platform/i18n/index.ts'
import type { uses } from '../../sharing/index.ts'
import { Day, H2 } from '../../ui/index.ts'
import { words } from './words.ts'

/** Where the story was used elsewhere, with its author's yes (R21). */
export function Uses({ uses: all }: { uses: uses.PublicUse[] }) {
  const t = useWords(words)
  if (all.length === 0) return null
  return (
    <section aria-labelledby="used">
      <H2 id="used">{t('used')}</H2>
      <p>{t('usedLead')}</p>
      <ul>
        {all.map(({ usedOn, kind, setting, people, organisation, takenBack }) => (
          <li>
            <Day day={usedOn} />: {t(kind)} {t(setting, { organisation })}, {t('usedPeople', { people })}
            {takenBack ? ` ${t('usedTakenBack')}` : ''}
          </li>
        ))}
      </ul>
    </section>
  )
}
