import type { ErrorPages } from '../../platform/http/index.ts'
import { FailedPage, MissingPage, RefusedPage, TryAgainPage } from './errors.page.tsx'

/** The pages for when something is missing or goes wrong. */
export const errorPages: ErrorPages = {
  missing: (status, sentence) => <MissingPage status={status} sentence={sentence} />,
  refused: (_status, sentence) => <RefusedPage sentence={sentence} />,
  tryAgain: (reason, action, typed) => <TryAgainPage reason={reason} action={action} typed={typed} />,
  failed: () => <FailedPage />,
}
