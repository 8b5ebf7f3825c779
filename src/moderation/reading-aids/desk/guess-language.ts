/** Languages that a text may be in, by BCP 47. */
export const languages = [
  'cy',
  'ga',
  'gd',
  'pl',
  'ro',
  'pt',
  'es',
  'fr',
  'it',
  'de',
  'tr',
  'so',
  'ar',
  'zh',
  'pa',
  'bn',
  'gu',
  'ta',
  'hi',
  'uk',
  'el',
  'he',
] as const
export type Language = (typeof languages)[number]

/** Small words that stand in nearly every sentence of a language. */
const smallWords: Partial<Record<Language | 'en', string>> = {
  en: 'the and of to was in it that i for is my on with they we have had you she he were not but at this be as are me so no very',
  cy: 'yn y yr a ar i o ac oedd mae wedi am gan ei fy roedd nid dim ddim ond gyda chi hi nhw eu bod cael fod mi hon hwn oeddwn iawn diolch',
  ga: 'agus an na ar bhí go is i le do sé sí mé tá ní raibh mo sin seo ach leis don',
  gd: 'agus an na air bha gu is do mi tha cha robh seo sin leis anns',
  pl: 'i w nie na się że to do jest z było bardzo mi po jak ale dla za od był była mnie',
  ro: 'și si de la nu a în in că ca o pe am cu mai este fost foarte pentru din m',
  pt: 'de que não e o a os para com uma um foi em muito me mais por eu do da estava',
  es: 'de que no la el en y a los se un una me por con muy para fue mi su pero estaba',
  fr: 'le la les de et des je un une est pas que pour dans très avec sur mon ma a été elle qui',
  it: 'di che non la il e un una per con mi sono era molto è in si ho mia ma del',
  de: 'der die das und ich nicht ist war es zu mit ein eine auf sehr sie wir den mich für habe',
  tr: 've bir bu çok da de ne için ama ben beni var değil mi gibi daha sonra kadar oldu',
  so: 'waxaan iyo in oo ka ku la waa uu ay ma si aan wax kuwa waxa laakiin',
}
const scripts: readonly (readonly [Language, RegExp])[] = [
  ['ar', /\p{Script=Arabic}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['pa', /\p{Script=Gurmukhi}/gu],
  ['bn', /\p{Script=Bengali}/gu],
  ['gu', /\p{Script=Gujarati}/gu],
  ['ta', /\p{Script=Tamil}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['uk', /\p{Script=Cyrillic}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['he', /\p{Script=Hebrew}/gu],
]
const sets = Object.entries(smallWords).map(
  ([language, words]) => [language as Language | 'en', new Set(words.split(' '))] as const,
)
const mostLetters = 5000
const fewestWords = 8
const fewestKnown = 4

/**
 * The language that a text is in besides English, by its letters and its small words; null for English and for texts
 * too short to tell. A script stands for its commonest language here. Other aids read English only.
 */
export function guessLanguage(text: string): Language | null {
  const sample = text.slice(0, mostLetters).toLowerCase()
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  const script = scripts.find(([, pattern]) => (sample.match(pattern)?.length ?? 0) > letters / 3)
  if (script !== undefined) return script[0]
  const words = sample.match(/\p{L}+/gu) ?? []
  if (words.length < fewestWords) return null
  const counts = sets
    .map(([language, known]) => [language, words.filter((word) => known.has(word)).length] as const)
    .sort((a, b) => b[1] - a[1])
  const [best, second] = counts
  if (best === undefined || best[0] === 'en' || best[1] < Math.max(fewestKnown, words.length / 6)) return null
  return best[1] > (second?.[1] ?? 0) ? best[0] : null
}
