import { authorNames } from '../../../authors/index.ts'
import { readingAids } from '../../../moderation/index.ts'
import { choice, email as emailField, text } from '../../../platform/forms/index.ts'
import { useWords } from '../../../platform/i18n/index.ts'
import { Button, H1, Radios, TextInput } from '../../../ui/index.ts'
import { type StepContext, step } from '../step.ts'
import { words } from '../words.ts'

export const email = step({
  slug: 'email',
  isDone: (answers) => answers.email !== undefined,
  fill: ({ answers }) => ({ values: { email: answers.email ?? '' }, lists: {}, errors: {} }),
  fields: ({ t }) => ({ email: emailField({ wrong: t('emailWrong') }) }),
  keep: (read) => read,
  View({ form }) {
    const t = useWords(words)
    return (
      <>
        <H1 size="l">{t('emailStep')}</H1>
        <p>{t('emailLead')}</p>
        <p>{t('emailSealed')}</p>
        <p>{t('emailShort')}</p>
        <p>{t('emailAsks')}</p>
        <TextInput
          name="email"
          type="email"
          inputmode="email"
          autocomplete="email"
          spellcheck={false}
          label={t('emailLabel')}
          labelSize="s"
          form={form}
        />
      </>
    )
  },
})

const { screenNameProblem, suggestedNames, SCREEN_NAME_MAX } = authorNames

const sentences = {
  missing: 'nameMissing',
  'too long': 'nameLong',
  contact: 'nameContact',
  numbers: 'nameNumbers',
  name: 'nameName',
  'e-mail': 'nameEmail',
  gender: 'nameGender',
  mood: 'nameMood',
  official: 'nameOfficial',
} as const

/** A given name, or a name of any kind that is no English word: "hill" may stay, "patel" may not. */
function isPersonName(word: string): boolean {
  const lexicon = readingAids.readerLexicon()
  return lexicon.isGivenName(word) || (lexicon.isName(word) && !lexicon.isEnglish(word))
}

/** Why a name cannot be used, in one sentence; null when it can. */
function problemWith(name: string, { answers, t }: StepContext): string | null {
  const problem = screenNameProblem(name, { email: answers.email ?? '', isName: isPersonName })
  return problem ? t(sentences[problem], { max: SCREEN_NAME_MAX }) : null
}

/**
 * The name that is shown. It is asked after the address, and counts as answered only while it fits it:
 * an address that shares a part with the name leads back here.
 */
export const screenName = step({
  slug: 'name',
  isDone: ({ screenName: name }, context) => name !== undefined && problemWith(name, context) === null,
  fill(context) {
    const name = context.answers.screenName
    if (name === undefined) return { values: {}, lists: {}, errors: {} }
    const problem = problemWith(name, context)
    const suggestion = offered(context).includes(name)
    return {
      values: suggestion ? { suggested: name } : { own: name },
      lists: {},
      errors: problem ? { own: problem } : {},
    }
  },
  fields: () => ({ suggested: text({ max: 80 }), own: text({ max: 400 }) }),
  keep({ suggested, own }, context) {
    const name = (own || suggested).replace(/\s+/g, ' ')
    const problem = problemWith(name, context)
    return problem ? { problem: ['own', problem] } : { screenName: name }
  },
  View({ form, context }) {
    const t = useWords(words)
    return (
      <>
        <H1 size="l">{t('nameStep')}</H1>
        <p>{t('nameHint')}</p>
        <Radios
          name="suggested"
          legend={t('nameSuggested')}
          legendSize="s"
          form={form}
          options={offered(context).map((name) => ({ value: name, text: name }))}
        />
        <Button variant="quiet" formaction="/tell-your-story/other-names">
          {t('nameOthers')}
        </Button>
        <TextInput
          name="own"
          label={t('nameOwn')}
          labelSize="s"
          hint={t('nameOwnHint')}
          autocomplete="off"
          spellcheck={false}
          form={form}
        />
      </>
    )
  },
})

function offered({ seed, answers }: StepContext): string[] {
  return suggestedNames(seed, answers.names ?? 0)
}

const delays = ['0', '1', '2', '3'] as const

export const checks = step({
  slug: 'checks',
  isDone: ({ edits }) => edits !== undefined,
  fill: ({ answers }) => ({
    values: { edits: answers.edits ?? 'without asking', delay: String(answers.delayDays ?? 0) },
    lists: {},
    errors: {},
  }),
  fields: ({ t }) => ({
    edits: choice(['without asking', 'ask first'], t('checksMissing')),
    delay: choice(delays, t('delayMissing')),
  }),
  keep: ({ edits, delay }) => ({ edits, delayDays: Number(delay) }),
  View({ form }) {
    const t = useWords(words)
    return (
      <>
        <H1 size="l">{t('checksStep')}</H1>
        <Radios
          name="edits"
          legend={t('checksLegend')}
          legendSize="m"
          hint={t('checksHint')}
          form={form}
          options={[
            { value: 'without asking', text: t('checksWithout') },
            { value: 'ask first', text: t('checksAsk'), hint: t('checksAskHint') },
          ]}
        />
        <Radios
          name="delay"
          legend={t('delayLegend')}
          legendSize="m"
          hint={t('delayHint')}
          form={form}
          options={delays.map((days) => ({ value: days, text: t(`delay${days}`) }))}
        />
      </>
    )
  },
})
