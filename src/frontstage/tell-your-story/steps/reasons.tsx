import { choice, choices, text } from '../../../platform/forms/index.ts'
import { useWords } from '../../../platform/i18n/index.ts'
import { Checkboxes, Radios, TextInput } from '../../../ui/index.ts'
import { step } from '../step.ts'
import { words } from '../words.ts'

/** Why people tell; kept and shown in these words. */
export const reasons = [
  'To say thank you',
  'So that the staff know how it was',
  'So that it does not happen to others',
  'To get something put right',
  'To understand what happened',
  'To help others who need the same care',
] as const

/** Why it is told and whether a reply is hoped for (R4): shown to the public and to staff, so that nobody need guess. */
export const why = step({
  slug: 'why',
  isDone: ({ wantsReply }) => wantsReply !== undefined,
  fill: ({ answers }) => ({
    values: {
      ownReason: answers.ownReason ?? '',
      reply: answers.wantsReply === undefined ? '' : answers.wantsReply ? 'yes' : 'no',
    },
    lists: { reasons: answers.reasons ?? [] },
    errors: {},
  }),
  fields: ({ t }) => ({
    reasons: choices(reasons),
    ownReason: text({ max: 200, tooLong: t('whyLong') }),
    reply: choice(['yes', 'no'], t('replyMissing')),
  }),
  keep: ({ reasons: chosen, ownReason, reply }) => ({
    reasons: chosen,
    ownReason,
    wantsReply: reply === 'yes',
  }),
  View({ form }) {
    const t = useWords(words)
    return (
      <>
        <Checkboxes
          name="reasons"
          legend={t('whyStep')}
          legendSize="l"
          pageHeading
          hint={t('whyHint')}
          form={form}
          options={reasons.map((reason) => ({ value: reason, text: reason }))}
        />
        <TextInput name="ownReason" label={t('whyOwn')} form={form} />
        <Radios
          name="reply"
          legend={t('replyLegend')}
          legendSize="m"
          hint={t('replyHint')}
          form={form}
          options={[
            { value: 'yes', text: t('replyYes') },
            { value: 'no', text: t('replyNo') },
          ]}
        />
      </>
    )
  },
})
