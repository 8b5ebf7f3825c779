import type { deskView } from '../../moderation/index.ts'
import { plainlyPersonal } from './mark-words.ts'

/** What is chosen beforehand for a mark. The moderator decides. */
export interface Proposal {
  /** '' where nothing is proposed. */
  readonly choice: string
  /** Words in place of the marked ones. */
  readonly instead: string
  /** Why, where the way the text speaks of somebody decides (R7). */
  readonly because: 'critical' | 'praise' | null
}

interface Usual {
  /** The words that usually stand in place of such a mark. */
  readonly words: string
  /** "a nurse", where the text says what the person is. */
  readonly job: string | null
}

/** Proposes: a form that gives somebody away is taken out; a criticised name becomes a job; a thanked first name stays. */
export function propose({ type, staff }: deskView.Mark, usual: Usual): Proposal {
  const instead = staff && usual.job !== null ? withoutArticle(usual.job, staff.hasArticle) : usual.words
  if (staff?.tone === 'critical') return { choice: 'replace', instead, because: 'critical' }
  if (staff?.tone === 'praise' && staff.firstName !== null) {
    return staff.isFirstNameAlone
      ? { choice: 'keep thanked by first name', instead, because: 'praise' }
      : { choice: 'replace', instead: staff.firstName, because: 'praise' }
  }
  return { choice: plainlyPersonal.has(type) ? 'replace' : '', instead, because: null }
}

/** "my nurse Ada" becomes "my nurse", "Nurse Ada" becomes "a nurse". */
function withoutArticle(job: string, hasArticle: boolean): string {
  return hasArticle ? job.slice(job.indexOf(' ') + 1) : job
}
