import type { praise } from '../../alerts/index.ts'
import { sayDay, useWords } from '../../platform/i18n/index.ts'
import type { castReports, HeadspaceHours } from '../../reports/index.ts'
import { H2 } from '../../ui/index.ts'
import { HoursPart } from '../headspace/hours-part.tsx'
import { words } from './words.ts'

/** What else says how an organisation answers, each with its base. */
export interface AlsoCounted {
  profiles: castReports.Profiles
  praise: praise.PraiseFigure
  headspace: HeadspaceHours[]
  /** The window of the praise and of the time kept free. */
  since: string
  to: string
}

/** Whether readers can see who answers (R18), whether thanks arrive (R56), and the time that is kept free (R50). */
export function AlsoCountedPart({ figures }: { figures: AlsoCounted }) {
  const t = useWords(words)
  const { profiles, praise, headspace, since, to } = figures
  const { cast, complete, ...missing } = profiles
  const window = { from: sayDay(since), to: sayDay(to) }
  return (
    <>
      <H2>{t('profiles')}</H2>
      <p>{t('profilesComplete', { cast, complete })}</p>
      {complete < cast ? <p>{t('profilesMissing', { ...missing })}</p> : null}
      <H2>{t('praise')}</H2>
      <p>{t('praiseInTime', { base: praise.base, inTime: praise.inTime, ...window })}</p>
      {praise.open > 0 ? <p>{t('praiseOpen', { count: praise.open })}</p> : null}
      <p>
        <a href="/backstage/praise">{t('toPraise')}</a>
      </p>
      <HoursPart rows={headspace} from={since} to={to} />
    </>
  )
}
