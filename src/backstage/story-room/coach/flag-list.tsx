import type { coach as coaching, reader } from '../../../coaching/index.ts'
import { useWords } from '../../../platform/i18n/index.ts'
import { Button, H3 } from '../../../ui/index.ts'
import { words } from './words.ts'

interface FlagListProps {
  coached: coaching.CoachedDraft
  kept: boolean
}

/** Each flag, with the words that caused it, and a way to say that it does not fit. */
export function FlagList({ coached: { reading, body, overridden }, kept }: FlagListProps) {
  const t = useWords(words)
  if (reading.flags.length === 0) return <p>{t('noFlags')}</p>
  return (
    <>
      <H3>{t('flags')}</H3>
      <ul class="coach__flags">
        {reading.flags.map((flag) => (
          <li>
            <OneFlag flag={flag} body={body} isOverridden={overridden.has(flag.name)} />
            {kept ? (
              <Override flag={flag.name} what={t(flag.name)} isOverridden={overridden.has(flag.name)} />
            ) : null}
          </li>
        ))}
      </ul>
    </>
  )
}

function OneFlag({ flag, body, isOverridden }: { flag: reader.Flag; body: string; isOverridden: boolean }) {
  const t = useWords(words)
  return (
    <>
      <strong>{t(flag.name)}</strong>
      <p>{isOverridden ? t('overridden') : t(`${flag.name}Why`)}</p>
      {isOverridden ? null : <Cause words={flag.stretches} body={body} />}
    </>
  )
}

/** The words that caused a flag or a type; nothing where it is about the whole answer. */
export function Cause({ words: stretches, body }: { words: readonly reader.Stretch[]; body: string }) {
  const t = useWords(words)
  if (stretches.length === 0) return null
  const quoted = stretches.map(({ start, end }) => `“${body.slice(start, end)}”`).join(', ')
  return <p class="nhsuk-hint">{t('cause', { words: quoted })}</p>
}

/** One press, kept with the draft; a second press takes it back. */
export function Override(props: { flag: string; what: string; isOverridden: boolean }) {
  const t = useWords(words)
  return (
    <Button name="do" value={`override ${props.flag}`} variant="quiet">
      {t(props.isOverridden ? 'fitsAbout' : 'notFitAbout', { what: props.what })}
    </Button>
  )
}
