import type { StaffViewer } from '../../platform/auth/index.ts'
import { choice, readForm } from '../../platform/forms/index.ts'
import { type Answer, notFound, page, seeOther, type Visit } from '../../platform/http/index.ts'
import { useWords } from '../../platform/i18n/index.ts'
import { cast } from '../../staff/index.ts'
import { Button, ButtonGroup, Form, H1 } from '../../ui/index.ts'
import { BackstagePage } from '../frame/backstage-page.tsx'
import { words } from './words.ts'

const asked = ({ params, staff }: Visit) => ({
  nomination: params.nomination ?? '',
  accountId: staff.accountId,
})

/** Whoever was asked reads by whom, and says yes or no. To everybody else there is no such page. */
export async function showNomination(visit: Visit): Promise<Answer> {
  const nomination = await cast.nominationOf(visit.app.db, asked(visit))
  return nomination ? page(<NominationPage viewer={visit.staff} nomination={nomination} />) : notFound()
}

export async function answerNomination(visit: Visit): Promise<Answer> {
  const nomination = await cast.nominationOf(visit.app.db, asked(visit))
  if (!nomination) return notFound()
  const form = readForm(visit.body, { answer: choice(['yes', 'no'], visit.words(words)('choose')) })
  if (!form.ok) return page(<NominationPage viewer={visit.staff} nomination={nomination} />, { status: 422 })
  await visit.app.work((work) => cast.answerNomination(work, { ...asked(visit), answer: form.read.answer }))
  return seeOther(`/backstage/nominations/${nomination.publicId}`)
}

function NominationPage({ viewer, nomination }: { viewer: StaffViewer; nomination: cast.Nomination }) {
  const t = useWords(words)
  const { answer, by, organisation } = nomination
  return (
    <BackstagePage viewer={viewer} title={t('nominationTitle')} reading>
      <H1>{t('nominationTitle')}</H1>
      <p>{t('nominationLead', { by, organisation })}</p>
      {answer ? <p>{t(answer === 'yes' ? 'saidYes' : 'saidNo')}</p> : <YesOrNo nomination={nomination} />}
      <p>
        <a href="/backstage/stories">{t('toStories')}</a>
      </p>
    </BackstagePage>
  )
}

function YesOrNo({ nomination }: { nomination: cast.Nomination }) {
  const t = useWords(words)
  const path = `/backstage/nominations/${nomination.publicId}`
  return (
    <>
      <p>{t('nominationHelp')}</p>
      <ButtonGroup>
        <Form action={path}>
          <input type="hidden" name="answer" value="yes" />
          <Button>{t('yes')}</Button>
        </Form>
        <Form action={path}>
          <input type="hidden" name="answer" value="no" />
          <Button variant="secondary">{t('no')}</Button>
        </Form>
      </ButtonGroup>
    </>
  )
}
