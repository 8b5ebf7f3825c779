import type { Body } from '../../../platform/forms/index.ts'
import { choices, type Field } from '../../../platform/forms/index.ts'
import { useWords } from '../../../platform/i18n/index.ts'
import { Checkboxes, TextInput } from '../../../ui/index.ts'
import type { Answers } from '../answers.ts'
import { type Step, type StepContext, type StepView, step } from '../step.ts'
import { careWords, feelingWords } from '../tag-words.ts'
import { words } from '../words.ts'

const MOST_OWN = 8
const LONGEST = 60

/** Words with commas between them, in small letters, each once. */
function ownWords(t: StepContext['t']): Field<string[]> {
  return {
    read([typed = '']) {
      const read = typed.split(/[,;\n]/).map((word) => word.trim().replace(/\s+/g, ' ').toLowerCase())
      const own = [...new Set(read.filter(Boolean))]
      if (own.some((word) => word.length > LONGEST)) return { ok: false, error: t('wordsLong') }
      return own.length > MOST_OWN ? { ok: false, error: t('wordsMany') } : { ok: true, value: own }
    },
  }
}

function careStep(slug: 'good' | 'better'): Step {
  return step({
    slug,
    isDone: (answers) => answers[slug] !== undefined,
    fill: ({ answers }) => split(slug, answers[slug] ?? []),
    fields: ({ t }) => ({ [slug]: choices(careWords), own: ownWords(t) }),
    keep: (read): Partial<Answers> => ({
      [slug]: [...new Set([...(read[slug] ?? []), ...(read.own ?? [])])],
    }),
    View: (view) => <CareView slug={slug} {...view} />,
  })
}

export const good = careStep('good')
export const better = careStep('better')

function CareView({ slug, form }: StepView & { slug: 'good' | 'better' }) {
  const t = useWords(words)
  return (
    <>
      <Checkboxes
        name={slug}
        legend={t(`${slug}Step`)}
        legendSize="l"
        pageHeading
        hint={t(`${slug}Hint`)}
        form={form}
        options={careWords.map((word) => ({ value: word, text: word }))}
      />
      <TextInput name="own" label={t('ownWords')} hint={t('ownWordsHint')} form={form} />
    </>
  )
}

function split(name: string, chosen: readonly string[]) {
  const own = chosen.filter((word) => !(careWords as readonly string[]).includes(word))
  return { values: { own: own.join(', ') }, lists: { [name]: [...chosen] }, errors: {} }
}

const suggested = [...feelingWords.good, ...feelingWords.poor, ...feelingWords.neutral]

export const feelings = step({
  slug: 'feelings',
  isDone: (answers) => answers.feelings !== undefined,
  fill({ answers: { feelings: felt = [] } }) {
    const own = (polarity: string) =>
      felt
        .filter(({ tag, polarity: its }) => its === polarity && !(suggested as string[]).includes(tag))
        .map(({ tag }) => tag)
        .join(', ')
    return {
      values: { ownGood: own('good'), ownHard: own('poor') },
      lists: { feelings: felt.map(({ tag }) => tag) },
      errors: {},
    }
  },
  fields: ({ t }, _body: Body) => ({
    feelings: choices(suggested),
    ownGood: ownWords(t),
    ownHard: ownWords(t),
  }),
  keep({ feelings: chosen, ownGood, ownHard }) {
    const felt = new Map<string, 'good' | 'poor' | 'neutral'>(chosen.map((tag) => [tag, polarityOf(tag)]))
    for (const tag of ownGood) felt.set(tag, 'good')
    for (const tag of ownHard) felt.set(tag, 'poor')
    return { feelings: [...felt].map(([tag, polarity]) => ({ tag, polarity })) }
  },
  View({ form }) {
    const t = useWords(words)
    return (
      <>
        <Checkboxes
          name="feelings"
          legend={t('feelingsStep')}
          legendSize="l"
          pageHeading
          hint={t('feelingsHint')}
          form={form}
          options={suggested.map((word) => ({ value: word, text: word }))}
        />
        <TextInput name="ownGood" label={t('ownGood')} hint={t('ownWordsHint')} form={form} />
        <TextInput name="ownHard" label={t('ownHard')} hint={t('ownWordsHint')} form={form} />
      </>
    )
  },
})

function polarityOf(tag: string): 'good' | 'poor' | 'neutral' {
  if ((feelingWords.good as readonly string[]).includes(tag)) return 'good'
  return (feelingWords.poor as readonly string[]).includes(tag) ? 'poor' : 'neutral'
}
