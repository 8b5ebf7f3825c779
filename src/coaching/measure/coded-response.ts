import type { AnswerToRead } from '../reading/read-answer.ts'

interface Coding {
  readonly type: string
  readonly flags: readonly string[]
}

/** A labelled response. Only the texts, the criticality and the signature are read; the rest says who was right. */
export interface CodedResponse extends Coding {
  readonly id: string
  readonly organisation?: string | null
  readonly service?: string | null
  readonly story: string
  readonly story_criticality?: number | null
  readonly author?: string | null
  readonly responder?: { name?: string | null; role?: string | null; team?: string | null } | null
  readonly response: string
  readonly second_coder?: Coding
}

/** The file tells no order, so every other reply of the organisation may be the one that was copied. */
export function answerOf(row: CodedResponse, rows: readonly CodedResponse[]): AnswerToRead {
  const { name, role, team } = row.responder ?? {}
  return {
    answer: row.response,
    story: row.story,
    author: row.author ?? '',
    places: [row.service ?? '', team ?? '', name ?? ''],
    signature: { name: name ?? '', role: role ?? '', photo: false, why: '' },
    criticality: row.story_criticality ?? null,
    earlier: rows
      .filter((other) => other !== row && other.organisation === row.organisation)
      .map(({ response }) => response),
    minutes: null,
  }
}

/** What each coder said; one coder alone said it twice. */
export function codesOf({ type, second_coder }: CodedResponse): string[] {
  return [type, second_coder?.type ?? type]
}
