import { useChrome } from '../platform/http/chrome.ts'

/** The small script behind keys of one letter; nothing where a moderator has turned them off. */
export function DeskKeys({ on }: { on: boolean }) {
  const { assets } = useChrome()
  return on ? <script type="module" src={assets('desk-keys.js')} /> : null
}
