import { useChrome } from '../../platform/http/chrome.ts'
import { useWords } from '../../platform/i18n/index.ts'
import { words } from '../words.ts'

/**
 * A way out for someone who may be watched: leads to an ordinary page elsewhere.
 * With script the page left behind is also taken out of the browser's history.
 */
export function QuickExit({ href = 'https://www.wikipedia.org/' }: { href?: string | undefined }) {
  const t = useWords(words)
  const { assets } = useChrome()
  return (
    <>
      <a class="quick-exit" href={href} rel="nofollow noopener noreferrer" data-quick-exit>
        {t('leave')}
      </a>
      <script type="module" src={assets('quick-exit.js')} />
    </>
  )
}
