import type { ComponentChildren } from 'preact'
import type { RoomStory } from '../../audience/index.ts'
import type { contacts } from '../../care/index.ts'
import { useWords } from '../../platform/i18n/index.ts'
import { Callout, Details, H1, SummaryList } from '../../ui/index.ts'
import { words } from './words.ts'

export function pausePath(kinds: readonly string[]): string {
  return `/backstage/care?${new URLSearchParams(kinds.map((kind) => ['kind', kind]))}#pause`
}

interface NoteProps {
  story: RoomStory
  /** Whoever looks may hand the story over. */
  mayHandOver: boolean
  /** They have begun to answer: the words stay open. */
  open: boolean
  children: ComponentChildren
}

/** What a story is known to tell of, before its words, so that whoever comes chooses when to open them (R66). */
export function WithContentNote({ story, mayHandOver, open, children }: NoteProps) {
  const t = useWords(words)
  const { kinds, contacts: people } = story.care
  return (
    <>
      <H1>{story.title}</H1>
      <Callout heading={t('before')}>
        <p>{t('tells')}</p>
        <ul>
          {kinds.map((kind) => (
            <li>
              {kind === 'serious' ? t(story.criticality === 5 ? 'grave5' : 'grave4') : t(`${kind}Note`)}
            </li>
          ))}
        </ul>
        <ToTalk people={people} />
        {mayHandOver ? (
          <p>
            <a href={`/backstage/stories/${story.publicId}/hand-over`}>{t('toHandOver')}</a>
          </p>
        ) : null}
        <p>
          <a href={pausePath(kinds)}>{t('toPause')}</a>
        </p>
      </Callout>
      <Details summary={t('openWords')} open={open}>
        {children}
      </Details>
    </>
  )
}

/** Whom to talk to, in a line each. */
export function ToTalk({ people }: { people: readonly contacts.NamedContact[] }) {
  const t = useWords(words)
  if (people.length === 0) return null
  return (
    <>
      <p>
        <strong>{t('talk')}</strong>
      </p>
      {people.map(({ who, how, hours, outside }) => (
        <p>
          {who}: {how}
          {hours ? `, ${hours}` : ''}
          {outside ? (
            <>
              <br />
              {t('outside')}: {outside}
            </>
          ) : null}
        </p>
      ))}
    </>
  )
}

/** One contact, part by part. */
export function ContactRows({ contact }: { contact: contacts.DebriefContact }) {
  const t = useWords(words)
  const parts = (['who', 'how', 'hours', 'outside'] as const).filter((part) => contact[part] !== '')
  return <SummaryList rows={parts.map((part) => ({ key: t(part), value: contact[part] }))} />
}
