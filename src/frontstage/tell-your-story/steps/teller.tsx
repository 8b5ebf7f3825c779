import { choice } from '../../../platform/forms/index.ts'
import { useWords } from '../../../platform/i18n/index.ts'
import { Radios } from '../../../ui/index.ts'
import { step } from '../step.ts'
import { words } from '../words.ts'

const parts = [
  'patient',
  'parent',
  'carer',
  'relative',
  'friend',
  'advocate',
  'for someone',
  'staff',
] as const

/** What the author's part in the story is. Somebody who works there first reads where else to speak. */
export const who = step({
  slug: 'who',
  isDone: ({ relationship }) => relationship !== undefined,
  fill: ({ answers }) => ({
    values: { who: answers.relationship ?? (answers.worksThere ? 'staff' : '') },
    lists: {},
    errors: {},
  }),
  fields: ({ t }) => ({ who: choice(parts, t('whoMissing')) }),
  keep: ({ who: part }) =>
    part === 'staff'
      ? { worksThere: true, relationship: undefined }
      : { worksThere: false, relationship: part },
  View({ form }) {
    const t = useWords(words)
    return (
      <Radios
        name="who"
        legend={t('whoStep')}
        legendSize="l"
        pageHeading
        hint={t('whoHint')}
        form={form}
        options={parts.map((part) => ({ value: part, text: t(part) }))}
      />
    )
  },
})

export const age = step({
  slug: 'age',
  isDone: ({ age: said }) => said !== undefined,
  fill: ({ answers }) => ({
    values: { age: answers.age === undefined ? '' : answers.age === '16 or over' ? 'yes' : 'no' },
    lists: {},
    errors: {},
  }),
  fields: ({ t }) => ({ age: choice(['yes', 'no'], t('ageMissing')) }),
  keep: ({ age: said }) => ({ age: said === 'yes' ? '16 or over' : 'under 16', withAdult: undefined }),
  View({ form, context }) {
    const t = useWords(words)
    const legend = context.answers.relationship === 'for someone' ? 'ageForSomeone' : 'ageStep'
    return (
      <Radios
        name="age"
        legend={t(legend)}
        legendSize="l"
        pageHeading
        form={form}
        options={[
          { value: 'yes', text: t('ageOver') },
          { value: 'no', text: t('ageUnder') },
        ]}
      />
    )
  },
})

/** Asked of those who tell for somebody else (decisions.md 9). */
export const them = step({
  slug: 'them',
  applies: ({ relationship }) =>
    relationship !== undefined && relationship !== 'patient' && relationship !== 'for someone',
  isDone: ({ them: stands }) => stands !== undefined,
  fill: ({ answers }) => ({ values: { them: answers.them ?? '' }, lists: {}, errors: {} }),
  fields: ({ t }) => ({ them: choice(['agrees', 'died', 'cannot'], t('themMissing')) }),
  keep: (read) => read,
  View({ form }) {
    const t = useWords(words)
    return (
      <Radios
        name="them"
        legend={t('themStep')}
        legendSize="l"
        pageHeading
        hint={t('themHint')}
        form={form}
        options={[
          { value: 'agrees', text: t('themAgrees') },
          { value: 'died', text: t('themDied'), hint: t('themDiedHint') },
          { value: 'cannot', text: t('themCannot'), hint: t('themCannotHint') },
        ]}
      />
    )
  },
})
