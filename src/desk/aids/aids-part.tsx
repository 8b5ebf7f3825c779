import type { ComponentChildren } from 'preact'
import { type deskView, readingAids } from '../../moderation/index.ts'
import { useWords } from '../../platform/i18n/index.ts'
import { Button, Details, Form, H2 } from '../../ui/index.ts'
import type { Suggestions } from './read-aids.ts'
import { isTheme, themeWords } from './theme-words.ts'
import { languageWords, words } from './words.ts'

interface AidsProps {
  story: deskView.StoryToReview
  /** Title and words as one text; the places of the suggestions are in it. */
  text: string
  suggestions: Suggestions
}

/** What the aids suggest of a story as a whole, with how often they are right. It never says that nothing was found. */
export function AidsPart({ story, text, suggestions }: AidsProps) {
  const t = useWords(words)
  const { criticality, alike, burst, language } = suggestions
  return (
    <section class="desk-aids" aria-labelledby="aids">
      <H2 id="aids">{t('title')}</H2>
      <p class="quiet">{t('note')}</p>
      <dl class="desk-facts">
        <Suggestion name={t('criticality')}>
          {t('level', { level: criticality.level })} <Because text={text} places={criticality.words} />
        </Suggestion>
        <Suggestion name={t('themes')}>
          <Themes story={story} themes={suggestions.themes} />
        </Suggestion>
        {language === null ? null : <Language language={language} />}
        {alike.length === 0 ? null : <Alike alike={alike} />}
        {burst === null ? null : (
          <Suggestion name={t('burst')}>
            {t('burstLine', { ...burst, usual: Math.round(burst.usual * 10) / 10 })}
          </Suggestion>
        )}
      </dl>
      <Rates />
    </section>
  )
}

function Suggestion({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/** The words that led to a suggestion, as the author wrote them. */
function Because({ text, places }: { text: string; places: readonly { start: number; end: number }[] }) {
  const t = useWords(words)
  const led = [...new Set(places.map(({ start, end }) => text.slice(start, end)))].slice(0, 6)
  if (led.length === 0) return null
  return <span class="quiet">{t('because', { words: led.map((word) => `“${word}”`).join(', ') })}</span>
}

function Themes({ story, themes }: { story: deskView.StoryToReview; themes: readonly string[] }) {
  const t = useWords(words)
  const theme = useWords(themeWords)
  const given = new Set(story.tags.map(({ tag }) => tag.toLowerCase()))
  const tags = themes
    .filter(isTheme)
    .map((label) => theme(label))
    .filter((tag) => !given.has(tag))
  if (tags.length === 0) return <span class="quiet">{t('noTheme')}</span>
  return (
    <>
      {tags.map((tag) => (
        <Form action={`/desk/stories/${story.id}/tags`} class="one-line">
          <input type="hidden" name="tagKind" value="about" />
          <input type="hidden" name="tag" value={tag} />
          <Button variant="quiet">{t('addTheme', { tag })}</Button>
        </Form>
      ))}
    </>
  )
}

function Language({ language }: { language: NonNullable<Suggestions['language']> }) {
  const t = useWords(words)
  const name = useWords(languageWords)
  return <Suggestion name={t('language')}>{t('otherLanguage', { language: name(language) })}</Suggestion>
}

function Alike({ alike }: { alike: Suggestions['alike'] }) {
  const t = useWords(words)
  return (
    <Suggestion name={t('alike')}>
      <ul>
        {alike.map(({ id, share }) => (
          <li>
            <a href={`/desk/stories/${id}`}>{t('alikeStory', { id: String(id) })}</a>{' '}
            <span class="quiet">{t('alikeShare', { share: String(Math.round(share * 100)) })}</span>
          </li>
        ))}
      </ul>
    </Suggestion>
  )
}

const names = {
  names: 'aidNames',
  concerns: 'aidConcerns',
  criticality: 'aidCriticality',
  themes: 'aidThemes',
} as const satisfies Record<readingAids.MeasuredAid, keyof typeof words>

/** The measured rates of error, beside what they are about. */
export function Rates() {
  const t = useWords(words)
  const aids = Object.keys(names) as readingAids.MeasuredAid[]
  return (
    <Details summary={t('ratesTitle')}>
      <ul>
        {aids.map((aid) => {
          const { found, right } = readingAids.figures[aid]
          return (
            <li>{t('rate', { aid: t(names[aid]), found: ofHundred(found), right: ofHundred(right) })}</li>
          )
        })}
      </ul>
      <p class="quiet">{t('rateFew')}</p>
    </Details>
  )
}

function ofHundred({ part, of }: { part: number; of: number }): string {
  return String(Math.round((part / of) * 100))
}
