import type { coach } from '../../coaching/index.ts'
import type { FormState } from '../../platform/forms/index.ts'
import { useChrome } from '../../platform/http/index.ts'
import { sayTime, useWords } from '../../platform/i18n/index.ts'
import { responseRules, type writing } from '../../responses/index.ts'
import {
  Button,
  ButtonGroup,
  Checkbox,
  Columns,
  Details,
  Form,
  H2,
  InsetText,
  Radios,
  Select,
  Textarea,
  TextInput,
} from '../../ui/index.ts'
import { BesidePart } from './beside-part.tsx'
import { CoachPart } from './coach/coach-part.tsx'
import { ThinAnswer } from './coach/thin-answer.tsx'
import { words as wordsOfCoach } from './coach/words.ts'
import { InvitationFields } from './invitation-fields.tsx'
import { OtherWords } from './other-words.tsx'
import { RehearsalPart } from './rehearsal-part.tsx'
import type { RoomView } from './room-view.ts'
import { SignpostFields } from './signpost-fields.tsx'
import { StillMissing } from './still-missing.tsx'
import { words } from './words.ts'

export interface ComposerProps {
  view: RoomView
  form: FormState
  /** One's own answer that is at work, or that is being changed. */
  own: writing.OwnAnswer | null
  /** How the draft reads, where it was asked for. */
  coached: coach.CoachedDraft | null
  /** One's own words that were kept while others were typed. */
  other: writing.OwnAnswer | null
  /** It was about to be sent, and is thin for a serious story. */
  thin: boolean
}

/** Where an answer is written, with how the organisation answers beside it. It never writes a word by itself (R25). */
export function Composer({ view, form, own, coached, other, thin }: ComposerProps) {
  const t = useWords(words)
  const room = `/backstage/stories/${view.story.publicId}`
  const action = own?.status === 'published' ? `${room}/answers/${own.publicId}` : `${room}/answer`
  return (
    <section class="composer" id="answer" aria-labelledby="answer-heading">
      <Columns side={<BesidePart view={view} />}>
        <H2 id="answer-heading">{t('answerThis')}</H2>
        <State own={own} view={view} />
        {other ? <OtherWords view={view} other={other} /> : null}
        <Form action={action} form={form}>
          <input type="hidden" name="basedOn" value={form.values.basedOn ?? ''} />
          <Textarea
            name="body"
            label={t('body')}
            labelSize="m"
            hint={t('bodyHint')}
            form={form}
            rows={12}
            letter
          />
          <ChangeFields form={form} />
          <SignpostFields form={form} view={view} />
          <InvitationFields form={form} />
          <TextInput name="why" label={t('why')} hint={t('whyHint')} form={form} />
          <Organisation view={view} form={form} />
          {view.guideline && !view.guideline.acknowledged ? (
            <Checkbox
              name="guidelines"
              label={t('guidelinesRead')}
              hint={<a href="#guidelines-text">{t('guidelinesWhere')}</a>}
              form={form}
            />
          ) : null}
          <StillMissing view={view} why={form.values.why ?? ''} inForm={isDraft(own)} />
          {thin ? <ThinAnswer /> : null}
          <Buttons own={own} room={room} />
          <RehearsalPart view={view} own={own} />
          <Coach coached={coached} view={view} own={own} />
        </Form>
      </Columns>
    </section>
  )
}

/** How the draft reads, beneath it. The script that reads along looks for this place. */
function Coach({ coached, view, own }: Pick<ComposerProps, 'coached' | 'view' | 'own'>) {
  const { assets } = useChrome()
  const answer = own?.status === 'published' ? `?answer=${own.publicId}` : ''
  const kept = own !== null && own.status !== 'published'
  return (
    <>
      <div data-read-back={`/backstage/stories/${view.story.publicId}/read-back${answer}`}>
        {coached ? <CoachPart coached={coached} story={view.story.body} kept={kept} /> : null}
      </div>
      <script type="module" src={assets('read-back.js')} />
    </>
  )
}

/** What is written can be kept as a draft: it is nothing that waits to be checked, and nothing public. */
function isDraft(own: ComposerProps['own']): boolean {
  return own?.status !== 'submitted' && own?.status !== 'published'
}

/** Where one's own words stand. */
function State({ own, view }: Pick<ComposerProps, 'own' | 'view'>) {
  const t = useWords(words)
  const declined = own === null ? view.own.find(({ status }) => status === 'declined') : undefined
  if (declined) return <InsetText>{t('declined', { reason: declined.returnedReason })}</InsetText>
  switch (own?.status) {
    case 'draft':
      return (
        <p class="nhsuk-hint">
          {t(view.rehearsal?.askedAt ? 'stateShown' : 'stateDraft', { when: sayTime(own.savedAt) })}
        </p>
      )
    case 'returned':
      return <InsetText>{t('stateReturned', { reason: own.returnedReason })}</InsetText>
    case 'submitted':
      return <InsetText>{t('stateSubmitted')}</InsetText>
    case 'published':
      return <InsetText>{t('changing')}</InsetText>
    default:
      return null
  }
}

const parts = [
  { name: 'changeWhat', hint: 'changeWhatHint' },
  { name: 'changeWho', hint: 'changeWhoHint' },
  { name: 'changeWhen', hint: 'changeWhenHint' },
  { name: 'changeBecause', hint: 'changeBecauseHint' },
] as const

/** All of it is there without a script: whoever says "no" leaves the rest empty. */
function ChangeFields({ form }: { form: FormState }) {
  const t = useWords(words)
  const kinds = ['none', ...responseRules.changeKinds] as const
  // Parts that are filled are seen, also before anybody has said what they are, such as those from a note in the log.
  const isFilled = parts.some(({ name }) => form.errors[name] !== undefined || Boolean(form.values[name]))
  const isOpen = form.values.change !== 'none' || isFilled
  return (
    <>
      <Radios
        name="change"
        legend={t('change')}
        hint={t('changeHint')}
        form={form}
        options={kinds.map((kind) => ({ value: kind, text: t(kind) }))}
      />
      <Details summary={t('changeParts')} open={isOpen}>
        {parts.map(({ name, hint }) => (
          <TextInput name={name} label={t(name)} hint={t(hint)} form={form} />
        ))}
      </Details>
    </>
  )
}

function Organisation({ view: { answersFor }, form }: Pick<ComposerProps, 'view' | 'form'>) {
  const t = useWords(words)
  if (answersFor.length < 2) return null
  const options = answersFor.map(({ id, name }) => ({ value: String(id), text: name }))
  return <Select name="organisation" label={t('organisation')} options={options} form={form} />
}

function Buttons({ own, room }: { own: ComposerProps['own']; room: string }) {
  const t = useWords(words)
  const coachWords = useWords(wordsOfCoach)
  if (own?.status === 'published')
    return (
      <ButtonGroup>
        <Button formaction={`${room}/read-back?answer=${own.publicId}#coach`} variant="secondary">
          {coachWords('readBack')}
        </Button>
        <Button>{t('sendChanged')}</Button>
        <Button href={room} variant="secondary">
          {t('keepAsItIs')}
        </Button>
      </ButtonGroup>
    )
  const waits = own?.status === 'submitted'
  return (
    <>
      <ButtonGroup>
        <Button name="do" value="draft" variant="secondary">
          {t(waits ? 'takeBack' : 'saveDraft')}
        </Button>
        {waits ? null : (
          <Button name="do" value="readback" variant="secondary">
            {coachWords('readBack')}
          </Button>
        )}
        {waits ? null : (
          <Button name="do" value="preview" variant="secondary">
            {t('preview')}
          </Button>
        )}
        <Button name="do" value="send">
          {t(waits ? 'sendChanged' : 'send')}
        </Button>
      </ButtonGroup>
      {waits ? (
        <p>
          <a href={`${room}/pictures`}>{t('pictures')}</a>
        </p>
      ) : (
        <Button name="do" value="pictures" variant="quiet">
          {t('pictures')}
        </Button>
      )}
      {own ? (
        <p>
          <a href={`${room}/answers/${own.publicId}/delete`}>{t('deleteDraft')}</a>
        </p>
      ) : null}
    </>
  )
}
