import { challenge as challenges } from '../../coaching/index.ts'
import { choice, type FormState, filledForm, readForm, text, withError } from '../../platform/forms/index.ts'
import { type Answer, notFound, page, seeOther, type Visit } from '../../platform/http/index.ts'
import { Refusal } from '../../platform/refusal.ts'
import { guidelines } from '../../staff/index.ts'
import { enterRoom, instead } from '../story-room/enter-room.ts'
import { ChallengeFormPage } from './challenge.page.tsx'
import { coachedOrganisations } from './coached.ts'
import { words } from './words.ts'

const MOST_LETTERS = 2000

/** A public answer of a colleague, and the lines of the guidelines that can be cited. */
interface Open {
  answer: challenges.AnswerToChallenge
  lines: string[]
}

export function showForm(visit: Visit): Promise<Answer> {
  return atAnswer(visit, async (open) => formPage(visit, open, filledForm()))
}

/** Writes to the writer of the answer, and leads to what only the two read. */
export function challenge(visit: Visit): Promise<Answer> {
  return atAnswer(visit, async (open) => {
    const t = visit.words(words)
    const form = readForm(visit.body, {
      line: choice(
        open.lines.map((_, index) => String(index)),
        t('lineMissing'),
      ),
      said: text({
        required: t('saidMissing'),
        max: MOST_LETTERS,
        tooLong: t('long', { max: MOST_LETTERS }),
      }),
    })
    if (!form.ok) return formPage(visit, open, form)
    const written = {
      answer: visit.params.answerId ?? '',
      accountId: visit.staff.accountId,
      organisationIds: coachedOrganisations(visit.staff),
      line: open.lines[Number(form.read.line)] ?? '',
      words: form.read.said,
    }
    try {
      const kept = await visit.app.work((work) => challenges.challengeAnswer(work, written))
      return seeOther(`/backstage/challenges/${kept}`)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      return formPage(visit, open, withError(form, 'form', error.message))
    }
  })
}

/** Lets in the coaches and directors of the organisation that answered; whoever has written before is led to it. */
async function atAnswer(visit: Visit, act: (open: Open) => Promise<Answer>): Promise<Answer> {
  const entered = await enterRoom(visit)
  if (entered.kind !== 'story') return instead(entered)
  const { accountId } = visit.staff
  const answer = await challenges.answerToChallenge(visit.app.db, {
    answer: visit.params.answerId ?? '',
    accountId,
  })
  if (!answer || answer.storyId !== entered.story.id || answer.writerId === accountId) return notFound()
  if (!coachedOrganisations(visit.staff).includes(answer.organisationId)) return notFound()
  if (answer.said) return seeOther(`/backstage/challenges/${answer.said}`)
  const { body } = await guidelines.currentGuideline(visit.app.db, answer.organisationId)
  return act({ answer, lines: challenges.linesOf(body) })
}

function formPage(visit: Visit, { answer, lines }: Open, form: FormState): Answer {
  const room = `/backstage/stories/${visit.params.publicId ?? ''}`
  const action = `${room}/answers/${visit.params.answerId ?? ''}/challenge`
  const view = { answer, lines, room, action }
  return page(<ChallengeFormPage viewer={visit.staff} view={view} form={form} />, {
    status: Object.keys(form.errors).length > 0 ? 422 : 200,
  })
}
