/** Words as the directory folds them for looking up: the twin of `content.finder_fold`, and tested beside it. */
export function fold(words: string): string {
  return words
    .replaceAll('&', ' and ')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/['’‘`]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replace(/\bsaint\b/g, 'st')
}
