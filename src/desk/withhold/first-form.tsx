import { reasons } from '../../moderation/index.ts'
import type { FormState } from '../../platform/forms/index.ts'
import { useWords } from '../../platform/i18n/index.ts'
import { Button, Form, Radios, Textarea } from '../../ui/index.ts'
import { words } from './words.ts'

/** The first moderator's part: why, for the public, and what exactly, for the second one. */
export function FirstForm({
  action,
  button,
  form,
}: {
  action: string
  button: string
  form?: FormState | undefined
}) {
  const t = useWords(words)
  return (
    <Form action={action}>
      <Radios
        name="reason"
        legend={t('reason')}
        legendSize="s"
        hint={t('reasonHint')}
        form={form}
        options={reasons.withholdReasons.map((reason) => ({
          value: reason,
          text: reasons.reasonText(reason),
        }))}
      />
      <Textarea name="note" label={t('note')} labelSize="s" hint={t('noteHint')} rows={4} form={form} />
      <Button variant="warning">{button}</Button>
    </Form>
  )
}
