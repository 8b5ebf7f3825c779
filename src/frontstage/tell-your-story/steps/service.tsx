import { text } from '../../../platform/forms/index.ts'
import { useWords } from '../../../platform/i18n/index.ts'
import { storyRules } from '../../../stories/index.ts'
import { Button, Form, PickList } from '../../../ui/index.ts'
import type { ChosenService } from '../answers.ts'
import { step } from '../step.ts'
import { words } from '../words.ts'

export const MOST_SERVICES = storyRules.limits.services

/** Where the care was: services found in the directory, or a place in the author's own words, or both. */
export const service = step({
  slug: 'service',
  isDone: ({ services = [], unlisted = '', servicesDone }) =>
    servicesDone === true && (services.length > 0 || unlisted !== ''),
  fill: () => ({ values: {}, lists: {}, errors: {} }),
  fields: () => ({ q: text({ max: 200 }) }),
  keep: (_, { answers: { services = [], unlisted = '' }, t }) =>
    services.length > 0 || unlisted !== ''
      ? { servicesDone: true }
      : { problem: ['q', t('serviceMissing')] as [string, string] },
  View: ({ context }) => (
    <ChosenServices services={context.answers.services ?? []} unlisted={context.answers.unlisted ?? ''} />
  ),
})

/** The places that the story names so far, each with a button that takes it out again. */
export function ChosenServices({ services, unlisted }: { services: ChosenService[]; unlisted: string }) {
  const t = useWords(words)
  if (services.length === 0 && unlisted === '') return null
  const rows = services.map(({ code, name }) => ({ text: name, action: <Remove code={code} name={name} /> }))
  if (unlisted) rows.push({ text: unlisted, action: <Remove code="" name={unlisted} /> })
  return (
    <>
      <h2 class="nhsuk-heading-m">{t('serviceChosen')}</h2>
      <PickList items={rows} />
      <Form action="/tell-your-story/service">
        <Button>{t('next')}</Button>
      </Form>
    </>
  )
}

function Remove({ code, name }: ChosenService) {
  const t = useWords(words)
  return (
    <Form action="/tell-your-story/service/remove">
      <input type="hidden" name="code" value={code} />
      <Button variant="quiet">
        {t('serviceRemove')} <span class="nhsuk-u-visually-hidden">{name}</span>
      </Button>
    </Form>
  )
}
