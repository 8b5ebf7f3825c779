/** The languages that the queue tells apart. It is a guess from a few small words, for finding a reader, and nothing else. */
export const languages = ['en', 'cy', 'other'] as const
export type Language = (typeof languages)[number]

const small = {
  en: /\b(?:the|and|was|were|i|my|to|of|it|they|she|he|we|that|in)\b/giu,
  cy: /\b(?:y|yr|yn|ac|oedd|roedd|fy|wedi|mae|ar|gan|nid|chi|ei|am)\b/giu,
}

/** The likeliest language of some words; English where there are too few of them to tell. */
export function languageOf(opening: string): Language {
  const words = opening.match(/\p{L}+/gu)?.length ?? 0
  const [en, cy] = [small.en, small.cy].map((pattern) => opening.match(pattern)?.length ?? 0) as [
    number,
    number,
  ]
  if (words < 8 || Math.max(en, cy) / words >= 0.12) return cy > en ? 'cy' : 'en'
  return 'other'
}
