import { useChrome } from '../http/chrome.ts'
import { type Say, say, type Words } from './catalogue.ts'

/** The words of a catalogue in the visitor's locale, for components. */
export function useWords<Key extends string>(words: Words<Key>): Say<Key> {
  return say(words, useChrome().locale)
}
