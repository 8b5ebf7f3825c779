import { useWords } from '../../platform/i18n/index.ts'
import { words } from '../words.ts'

export interface ShownPicture {
  name: string
  kind: 'picture' | 'easy read'
  alt: string
  sentence: string
  width: number
  height: number
}

export interface PicturesProps {
  pictures: readonly ShownPicture[]
  /** Where pictures are served: public ones, one's own, or those that a moderator checks; `data` where a name is the picture itself. */
  from?: '/pictures' | '/backstage/pictures' | '/desk/pictures' | 'data' | undefined
  level?: 3 | 4 | undefined
}

/** The pictures of an answer, and its easy-read version: one short sentence and one picture at a time. */
export function Pictures({ pictures, from = '/pictures', level = 4 }: PicturesProps) {
  const t = useWords(words)
  const drawn = pictures.filter(({ kind }) => kind === 'picture')
  const easy = pictures.filter(({ kind }) => kind === 'easy read')
  const Heading = `h${level}` as const
  return (
    <>
      {drawn.map((one) => (
        <p class="answer-picture">
          <Picture picture={one} from={from} />
        </p>
      ))}
      {easy.length > 0 ? (
        <section class="easy-read">
          <Heading class="easy-read__title">{t('easyRead')}</Heading>
          <ol class="easy-read__cards">
            {easy.map((one) => (
              <li>
                <Picture picture={one} from={from} />
                <p>{one.sentence}</p>
              </li>
            ))}
          </ol>
        </section>
      ) : null}
    </>
  )
}

function Picture({ picture, from }: { picture: ShownPicture; from: string }) {
  const { name, alt, width, height } = picture
  const src = from === 'data' ? `data:image/webp;base64,${name}` : `${from}/${name}`
  return <img src={src} alt={alt} width={width} height={height} loading="lazy" />
}
