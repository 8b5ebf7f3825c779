import type { coach as coaching, reader } from '../../../coaching/index.ts'
import { useWords } from '../../../platform/i18n/index.ts'
import { Details, H2, H3, Highlighted, Tag } from '../../../ui/index.ts'
import { Cause, FlagList, Override } from './flag-list.tsx'
import { words } from './words.ts'

export interface CoachPartProps {
  coached: coaching.CoachedDraft
  story: string
  /** The draft is kept, so what its writer says of a flag can be kept with it. */
  kept: boolean
}

/** How a draft reads (R26 to R33). It stands inside the composer's form: every button in it keeps the draft. */
export function CoachPart({ coached, story, kept }: CoachPartProps) {
  const t = useWords(words)
  const { reading, body } = coached
  if (body.trim() === '') return <CoachFrame>{t('empty')}</CoachFrame>
  return (
    <CoachFrame>
      <p>{t('lead')}</p>
      <p class="nhsuk-hint">{t('sure')}</p>
      <TypePart coached={coached} kept={kept} />
      <H3>{t('marked')}</H3>
      <Highlighted text={body} spans={spansOf(reading, (name) => t(name))} />
      <FlagList coached={coached} kept={kept} />
      <Unanswered reading={reading} story={story} />
      <Details summary={t('factors')}>
        <Factors factors={reading.factors} />
      </Details>
      <Details summary={t('plain')}>
        <Plain reading={reading} body={body} />
      </Details>
      <Alike coached={coached} />
    </CoachFrame>
  )
}

function CoachFrame({ children }: { children: preact.ComponentChildren }) {
  const t = useWords(words)
  return (
    <section class="coach" id="coach" aria-labelledby="coach-heading">
      <H2 id="coach-heading">{t('heading')}</H2>
      {children}
    </section>
  )
}

function TypePart({ coached: { reading, body, overridden }, kept }: Omit<CoachPartProps, 'story'>) {
  const t = useWords(words)
  const { type, because } = reading
  return (
    <>
      <H3>{t('type')}</H3>
      <p>
        <Tag tone="action">{t(type)}</Tag>
      </p>
      <p>{overridden.has('type') ? t('overridden') : t(`${type}Why`)}</p>
      {overridden.has('type') ? null : <Cause words={because} body={body} />}
      {kept ? <Override flag="type" what={t(type)} isOverridden={overridden.has('type')} /> : null}
    </>
  )
}

/** The words of every flag; where two overlap, the first keeps the place. */
function spansOf({ flags }: reader.Reading, nameOf: (name: reader.FlagName) => string) {
  return flags
    .filter(({ name }) => name !== 'scripted')
    .flatMap(({ name, stretches }) =>
      stretches.map(({ start, end }) => ({ start, end, type: nameOf(name), open: true })),
    )
}

function Unanswered({ reading: { unanswered }, story }: { reading: reader.Reading; story: string }) {
  const t = useWords(words)
  if (unanswered.length === 0) return null
  return (
    <>
      <H3>{t('unanswered')}</H3>
      <p class="nhsuk-hint">{t('unansweredLead')}</p>
      <ul>
        {unanswered.map(({ start, end }) => (
          <li>
            <q>{story.slice(start, end)}</q>
          </li>
        ))}
      </ul>
    </>
  )
}

function Factors({ factors }: Pick<reader.Reading, 'factors'>) {
  const t = useWords(words)
  const groups = [
    { title: 'factorsMissing', met: false },
    { title: 'factorsAsk', met: null },
    { title: 'factorsMet', met: true },
  ] as const
  return (
    <>
      {groups.map(({ title, met }) => {
        const those = factors.filter((factor) => factor.met === met)
        return those.length === 0 ? null : (
          <>
            <p>
              <strong>{t(title)}</strong>
            </p>
            <ul>
              {those.map(({ name }) => (
                <li>{t(name)}</li>
              ))}
            </ul>
          </>
        )
      })}
    </>
  )
}

/** Older than this, and many readers are left behind. */
const plainAge = 12

function Plain({ reading: { plain }, body }: { reading: reader.Reading; body: string }) {
  const t = useWords(words)
  const { age, long, jargon } = plain
  const said = [...new Set(jargon.map(({ start, end }) => body.slice(start, end)))].join(', ')
  return (
    <>
      {age === null ? null : <p>{t(age > plainAge ? 'ageHigh' : 'age', { age })}</p>}
      {long.length > 0 ? <p>{t('long', { count: long.length })}</p> : null}
      {said === '' ? null : <p>{t('jargon', { words: said })}</p>}
    </>
  )
}

function Alike({ coached: { reading, likest } }: { coached: coaching.CoachedDraft }) {
  const t = useWords(words)
  const share = Math.round(100 * (reading.likest?.inAll ?? 0))
  return (
    <>
      <H3>{t('alike')}</H3>
      {likest === null ? (
        <p>{t('alikeNone')}</p>
      ) : (
        <>
          <p>{t('alikeSome', { share })}</p>
          <p>
            <a href={`/stories/${likest.storyPublicId}`}>{t('earlier')}</a>
          </p>
        </>
      )}
    </>
  )
}
