import { choice, optionalChoice, text } from '../../../platform/forms/index.ts'
import { useWords } from '../../../platform/i18n/index.ts'
import { storyRules } from '../../../stories/index.ts'
import { DateMonth, H1, seasonNames, Textarea, TextInput } from '../../../ui/index.ts'
import { readPeriod, splitPeriod, yearsToOffer } from '../care-period.ts'
import { step } from '../step.ts'
import { words } from '../words.ts'

const { limits } = storyRules

export const storyText = step({
  slug: 'story',
  isDone: ({ body }) => body !== undefined,
  fill: ({ answers }) => ({
    values: { body: answers.body ?? answers.composed ?? '' },
    lists: {},
    errors: {},
  }),
  fields: ({ t }) => ({
    body: text({ required: t('storyMissing'), max: limits.body, tooLong: t('storyLong') }),
  }),
  keep: ({ body }) => ({ body }),
  View({ form, context }) {
    const t = useWords(words)
    return (
      <>
        <H1 size="l">{t('storyStep')}</H1>
        <p>{t('storyHint')}</p>
        <p>
          <a href="/tell-your-story/questions/1">
            {t(context.answers.guided ? 'storyGuideAgain' : 'storyGuide')}
          </a>
        </p>
        <Textarea
          name="body"
          label={t('storyLabel')}
          labelSize="s"
          hint={t('storyNames')}
          rows={14}
          letter
          spellcheck
          form={form}
        />
      </>
    )
  },
})

export const title = step({
  slug: 'title',
  isDone: (answers) => answers.title !== undefined,
  fill: ({ answers }) => ({ values: { title: answers.title ?? '' }, lists: {}, errors: {} }),
  fields: ({ t }) => ({
    title: text({
      required: t('titleMissing'),
      max: limits.title,
      tooLong: t('titleLong', { max: limits.title }),
    }),
  }),
  keep: (read) => ({ title: read.title.replace(/\s+/g, ' ') }),
  View({ form }) {
    const t = useWords(words)
    return (
      <TextInput
        name="title"
        label={t('titleStep')}
        labelSize="l"
        pageHeading
        hint={t('titleHint')}
        spellcheck
        form={form}
      />
    )
  },
})

const monthNumbers = Array.from({ length: 12 }, (_, at) => String(at + 1).padStart(2, '0'))

/** A month or a season, never a day. Its second button says that the author would rather not say. */
export const when = step({
  slug: 'when',
  isDone: (answers) => answers.when !== undefined,
  fill: ({ answers }) => {
    const { part, year } = splitPeriod(answers.when ?? '')
    return { values: { whenPart: part, whenYear: year }, lists: {}, errors: {} }
  },
  fields: ({ t, today }, body) => {
    if (body.not !== undefined)
      return { whenPart: optionalChoice(monthNumbers), whenYear: optionalChoice(monthNumbers) }
    const years = yearsToOffer(today).map(String)
    return {
      whenPart: choice([...monthNumbers, ...seasonNames], t('whenPart')),
      whenYear: choice(years, t('whenYear')),
    }
  },
  keep: ({ whenPart, whenYear }, { t, today }) => {
    if (!whenPart || !whenYear) return { when: '' }
    const period = readPeriod(whenPart, whenYear, today)
    return period === 'to come' ? { problem: ['when', t('whenFuture')] } : { when: period }
  },
  View({ form, context }) {
    const t = useWords(words)
    return (
      <DateMonth
        name="when"
        legend={t('whenStep')}
        legendSize="l"
        pageHeading
        hint={t('whenHint')}
        years={yearsToOffer(context.today)}
        form={form}
      />
    )
  },
})
