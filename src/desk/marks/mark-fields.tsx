import { deskView } from '../../moderation/index.ts'
import type { FormState } from '../../platform/forms/index.ts'
import { useWords } from '../../platform/i18n/index.ts'
import { Button, Checkbox, Select, TextInput } from '../../ui/index.ts'
import { jobWords, keepWords, markTypes, usualWords } from './mark-words.ts'
import { type Proposal, propose } from './propose.ts'
import { canReplace, markKey, mayBeThanked } from './read-marks.ts'
import { words } from './words.ts'

interface MarkFieldsProps {
  mark: deskView.Mark
  form?: FormState | undefined
  /** Words of staff are never changed here: they may stay, or the answer goes back. */
  keepOnly?: boolean | undefined
}

/** What to do with marked words: others take their place, or they may stay for a reason. */
export function MarkFields({ mark, form, keepOnly: asked }: MarkFieldsProps) {
  const keepOnly = asked || !canReplace(mark)
  const t = useWords(words)
  const type = useWords(markTypes)
  const usual = useWords(usualWords)
  const job = useWords(jobWords)
  const proposal = propose(mark, {
    words: usual(mark.type),
    job: mark.staff?.job ? job(mark.staff.job) : null,
  })
  return (
    <fieldset class="mark-row">
      <legend class="mark-row__words">
        <mark class="highlight highlight--open">{mark.words}</mark>{' '}
        <span class="quiet">
          {type(mark.type)}, {t('times', { count: mark.places.length })}
        </span>
      </legend>
      {proposal.because === null ? null : <p class="mark-row__why">{t(proposal.because)}</p>}
      <Doing mark={mark} form={form} keepOnly={keepOnly} proposal={proposal} />
      {keepOnly ? null : <Instead mark={mark} form={form} proposal={proposal} />}
      {keepOnly || !mayBeThanked(mark) ? null : <TellThem mark={mark} form={form} />}
      {keepOnly ? null : (
        <Button variant="quiet" name="only" value={markKey(mark)}>
          {t('replaceNow')}
          <span class="nhsuk-u-visually-hidden">: {mark.words}</span>
        </Button>
      )}
    </fieldset>
  )
}

type PartProps = MarkFieldsProps & { proposal: Proposal }

function Doing({ mark, form, keepOnly, proposal }: PartProps) {
  const t = useWords(words)
  const keep = useWords(keepWords)
  const reasons = deskView.keepReasons[mark.family]
  return (
    <Select
      name={`do-${markKey(mark)}`}
      label={<span class="nhsuk-u-visually-hidden">{t('do', { words: mark.words })}</span>}
      value={keepOnly && proposal.choice === 'replace' ? '' : proposal.choice}
      form={form}
      options={[
        { value: '', text: t('choose') },
        ...(keepOnly ? [] : [{ value: 'replace', text: t('replace') }]),
        ...reasons.map((reason) => ({ value: `keep ${reason}`, text: t('keep', { reason: keep(reason) }) })),
      ]}
    />
  )
}

function Instead({ mark, form, proposal }: PartProps) {
  const t = useWords(words)
  return (
    <TextInput
      name={`with-${markKey(mark)}`}
      label={<span class="nhsuk-u-visually-hidden">{t('with', { words: mark.words })}</span>}
      value={proposal.instead}
      form={form}
    />
  )
}

/** Thanks reach somebody whose name goes, unless the moderator says otherwise (R56). */
function TellThem({ mark, form }: Pick<MarkFieldsProps, 'mark' | 'form'>) {
  const t = useWords(words)
  return (
    <Checkbox
      name={`thank-${markKey(mark)}`}
      label={t('tellThem')}
      hint={t('tellThemHint')}
      checked={mark.staff?.tone === 'praise'}
      form={form}
    />
  )
}
