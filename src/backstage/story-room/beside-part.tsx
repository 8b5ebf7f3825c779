import { useWords } from '../../platform/i18n/index.ts'
import { H2, Markdown, Photo } from '../../ui/index.ts'
import type { RoomView } from './room-view.ts'
import { words } from './words.ts'

/** What stands beside whoever writes: how the organisation answers, and how they will be shown. */
export function BesidePart({ view }: { view: RoomView }) {
  return (
    <>
      <Guidelines guideline={view.guideline} />
      <YouAppear view={view} />
    </>
  )
}

function Guidelines({ guideline }: Pick<RoomView, 'guideline'>) {
  const t = useWords(words)
  if (!guideline) return null
  const { version, owner } = guideline
  return (
    <div class="composer__guidelines">
      <Markdown text={guideline.body} />
      <p class="nhsuk-hint">
        {owner ? t('guidelinesOwner', { version, owner }) : t('guidelinesOf', { version })}
      </p>
      {guideline.acknowledged ? null : <p>{t('guidelinesOnce')}</p>}
    </div>
  )
}

/** Missing parts are asked for before anything is sent (R18); none of them is a condition. */
function YouAppear({ view: { viewer, story, photo, answersFor } }: { view: RoomView }) {
  const t = useWords(words)
  const { unnamed, why } = story.me
  const lacks = [
    photo || unnamed ? null : t('noPhoto'),
    viewer.roleTitle ? null : t('noRole'),
    why ? null : t('noWhy'),
  ].filter((sentence): sentence is string => sentence !== null)
  return (
    <>
      <H2>{t('youAppear')}</H2>
      <div class="answer__from">
        <Photo src={photo} name={unnamed ? viewer.roleTitle : viewer.name} />
        <div>
          {unnamed ? null : <p class="answer__name">{viewer.name}</p>}
          <p class="answer__role">{[viewer.roleTitle, answersFor[0]?.name].filter(Boolean).join(', ')}</p>
        </div>
      </div>
      {unnamed ? <p>{t('youUnnamed')}</p> : null}
      {lacks.map((sentence) => (
        <p>{sentence}</p>
      ))}
      <p>
        <a href="/backstage/profile">{t('toProfile')}</a>
      </p>
      <p class="nhsuk-hint">{t('checked')}</p>
    </>
  )
}
