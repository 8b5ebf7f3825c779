import { readerLexicon } from '../../lexicons/reader-lexicon.ts'
import { byPattern, type Detector, type Highlight } from '../highlight.ts'

const handle = /(?<![\w@.])@(?: ?(?=@)| (?=[a-z]{0,30}[\d_]))?(?<part>@?[a-z0-9_][a-z0-9_.]{1,40}[a-z0-9_])/gi
const forum = /(?<![\w/])(?<part>[ur]\/[A-Za-z0-9_-]{3,30})(?![\w/])/g
const cued =
  /\b(?:insta|instagram|ig|twitter|tiktok|tik tok|snapchat|snap|facebook|fb|threads|bluesky|youtube|twitch|discord|telegram|reddit|xbox|gamertag|username|user name|screen name|handle|profile)(?: name)?(?: is| as|:| -|=)? {1,2}"?(?<part>[a-z0-9][a-z0-9_.-]{2,40})(?!\w)/gi
const underscored = /(?<![\w@./-])[a-z0-9]{1,30}(?:_[a-z0-9]{1,30}){1,5}(?![\w@/-]|\.\w)/gi
const numbered = /(?<![\w@./-])[a-z]{2,25}(?:[._-][a-z]{2,25}){0,3}[._]?\d{2,4}(?![\w@/%-]|\.\w)/gi
const camel = /(?<![\w@./-])[A-Z]?[a-z]{2,15}(?:[A-Z][a-z]{1,15}){1,4}\d{1,4}(?![\w@/-])/g

const mark = { type: 'USERNAME', tier: 1, why: 'username' } as const
const likely = { ...mark, tier: 2 } as const
const certain = [handle, forum].map((pattern) => byPattern(pattern, mark))
const shaped = [underscored, numbered, camel].map((pattern) => byPattern(pattern, likely))
const afterCue = byPattern(cued, likely)

/** Handles and screen names: "@name", "u/name", "insta name_1", and by their form "sarahjones84", "wee_sinead". */
export const findUsernames: Detector = (text) => [
  ...certain.flatMap((detect) => detect(text)).map((found) => withAt(text, found)),
  ...shaped.flatMap((detect) => detect(text)).filter((found) => isNoWord(text.slice(found.start, found.end))),
  ...afterCue(text)
    .map((found) => withoutFullStop(text, found))
    .filter((found) => isOddName(text.slice(found.start, found.end))),
]

/** The sign belongs to the handle. */
function withAt(text: string, found: Highlight): Highlight {
  return text.charAt(found.start - 1) === '@' ? { ...found, start: found.start - 1 } : found
}

/** "ward12", "covid19" and "level_3" are words with numbers. */
function isNoWord(value: string): boolean {
  const parts = value
    .toLowerCase()
    .split(/[\d_.-]+/)
    .filter((part) => part.length > 0)
  const lexicon = readerLexicon()
  if (parts.length === 0 || /^(?:hba|covid|sars|type|bmi|gcse|ofsted|cas)/.test(value.toLowerCase()))
    return false
  const plain = parts.every((part) => lexicon.isEnglish(part) || lexicon.isKnownTerm(part) || part.length < 3)
  return !plain || (/_/.test(value) && parts.length > 1)
}

function withoutFullStop(text: string, found: Highlight): Highlight {
  return {
    ...found,
    end: found.end - (/[.-]{1,3}$/.exec(text.slice(found.start, found.end))?.[0].length ?? 0),
  }
}

/** After "insta" or "username": anything that is no everyday word. */
function isOddName(value: string): boolean {
  return /[\d_.]/.test(value) || !readerLexicon().isEnglish(value.toLowerCase())
}
