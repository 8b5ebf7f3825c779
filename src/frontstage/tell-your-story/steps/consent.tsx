import { choice, tick } from '../../../platform/forms/index.ts'
import { useWords } from '../../../platform/i18n/index.ts'
import { Checkbox, H1, Radios } from '../../../ui/index.ts'
import { step } from '../step.ts'
import { words } from '../words.ts'

/** Consent for health information stands alone (UK GDPR Art. 9); the licence and who paid are asked apart from it. */
export const consent = step({
  slug: 'consent',
  isDone: (answers) =>
    answers.healthConsent === true && answers.agreesToTerms === true && answers.asked !== undefined,
  fill: ({ answers }) => ({
    values: { asked: answers.asked ?? '' },
    lists: { health: answers.healthConsent ? ['yes'] : [], terms: answers.agreesToTerms ? ['yes'] : [] },
    errors: {},
  }),
  fields: ({ t }) => ({
    health: tick(t('consentHealthMissing')),
    terms: tick(t('consentTermsMissing')),
    asked: choice(['no', 'invited', 'paid'], t('askedMissing')),
  }),
  keep({ asked }, { t }) {
    if (asked === 'paid') return { problem: ['asked', t('askedPaidProblem')] }
    return { healthConsent: true, agreesToTerms: true, asked }
  },
  View({ form }) {
    const t = useWords(words)
    return (
      <>
        <H1 size="l">{t('consentStep')}</H1>
        <Checkbox name="health" label={t('consentHealth')} form={form} />
        <Checkbox name="terms" label={t('consentTerms')} hint={t('consentTermsHint')} form={form} />
        <p>
          {t('consentRead')} <a href="/about/terms">{t('termsLink')}</a>,{' '}
          <a href="/about/licence">{t('licenceLink')}</a>, <a href="/about/privacy">{t('privacyLink')}</a>
        </p>
        <Radios
          name="asked"
          legend={t('askedLegend')}
          legendSize="m"
          form={form}
          options={[
            { value: 'no', text: t('askedNo') },
            { value: 'invited', text: t('askedInvited') },
            { value: 'paid', text: t('askedPaid') },
          ]}
        />
      </>
    )
  },
})
