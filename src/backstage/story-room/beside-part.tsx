import { useWords } from '../../platform/i18n/index.ts'
import { Details, H2, Markdown, Photo } from '../../ui/index.ts'
import type { RoomView } from './room-view.ts'
import { words } from './words.ts'

/** What stands beside whoever writes: how the organisation answers, and how they will be shown. */
export function BesidePart({ view }: { view: RoomView }) {
  return (
    <>
      <YouAppear view={view} />
      <Guidelines guideline={view.guideline} />
    </>
  )
}

function Guidelines({ guideline }: Pick<RoomView, 'guideline'>) {
  const t = useWords(words)
  if (!guideline) return null
  const { version, owner } = guideline
  return (
    <Details summary={t('guidelines')} open={!guideline.acknowledged}>
      {guideline.acknowledged ? null : <p id="guidelines-text">{t('guidelinesOnce')}</p>}
      <Markdown text={guideline.body} level={3} />
      <p class="nhsuk-hint">
        {owner ? t('guidelinesOwner', { version, owner }) : t('guidelinesOf', { version })}
      </p>
    </Details>
  )
}

function YouAppear({ view }: { view: RoomView }) {
  const t = useWords(words)
  const { viewer, story, photo, answersFor } = view
  const { unnamed } = story.me
  return (
    <>
      <H2>{t('youAppear')}</H2>
      <div class="answer__from">
        <Photo src={photo} name={unnamed ? viewer.roleTitle : viewer.name} />
        <div>
          {unnamed ? null : <p class="answer__name">{viewer.name}</p>}
          <p class="answer__role">{[viewer.roleTitle, answersFor[0]?.name].filter(Boolean).join(', ')}</p>
          {story.me.roleSentence ? <p class="answer__role">{story.me.roleSentence}</p> : null}
        </div>
      </div>
      {unnamed ? <p>{t('youUnnamed')}</p> : null}
      <p class="nhsuk-hint">{t('checked')}</p>
      <p>
        <a href={`/backstage/stories/${story.publicId}/relay`}>{t('toRelay')}</a>
      </p>
    </>
  )
}
