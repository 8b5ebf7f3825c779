import type { VNode } from 'preact'
import type { Body } from '../forms/index.ts'

/** The pages for when something is missing or goes wrong, drawn by a stage: the platform knows no page. */
export interface ErrorPages {
  missing(status: 404 | 410, sentence?: string): VNode
  refused(status: number, sentence: string): VNode
  /** Everything that was typed is on the page again, ready to be sent once more. */
  tryAgain(reason: 'away' | 'stale' | 'busy', action: string, typed: Body): VNode
  failed(): VNode
}
