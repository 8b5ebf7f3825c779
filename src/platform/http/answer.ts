import type { VNode } from 'preact'

/** What a handler gives back. The server writes it; a handler never touches the response itself. */
export type Answer =
  | { kind: 'page'; node: VNode; status: number }
  | { kind: 'redirect'; to: string }
  | { kind: 'json'; value: unknown; status: number; type: string; headers: Record<string, string> }
  | { kind: 'bytes'; body: Buffer | string; type: string; headers: Record<string, string> }
  | { kind: 'missing'; status: 404 | 410; sentence?: string }

export interface CookieChange {
  name: 'author' | 'staff' | 'signOn'
  /** null takes the cookie away. */
  value: string | null
  days?: number
  /** Also asks the browser to forget whatever else it has kept of this site. */
  clearSite?: boolean
}

export function page(node: VNode, { status = 200 } = {}): Answer {
  return { kind: 'page', node, status }
}

/** Sends the visitor on with a GET (303), so that reloading never repeats a form. Only paths of this site. */
export function seeOther(to: string): Answer {
  if (!to.startsWith('/') || to.startsWith('//') || to.startsWith('/\\'))
    throw new Error(`not a path of this site: ${to}`)
  return { kind: 'redirect', to }
}

export function notFound(sentence?: string): Answer {
  return { kind: 'missing', status: 404, ...(sentence ? { sentence } : {}) }
}

/** It was here and is not any more; the sentence says why. */
export function gone(sentence: string): Answer {
  return { kind: 'missing', status: 410, sentence }
}

export function json(
  value: unknown,
  { status = 200, type = 'application/json; charset=utf-8', headers = {} } = {},
): Answer {
  return { kind: 'json', value, status, type, headers }
}

export function bytes(body: Buffer | string, type: string, headers: Record<string, string> = {}): Answer {
  return { kind: 'bytes', body, type, headers }
}
