import { load } from 'cheerio'
import nunjucks from 'nunjucks'
import type { ComponentChildren } from 'preact'
import { type ChromeContext, inChrome } from '../platform/http/chrome.ts'
import { render } from '../platform/http/render.ts'

const templates = nunjucks.configure('node_modules/nhsuk-frontend/dist', {
  autoescape: true,
  trimBlocks: true,
  lstripBlocks: true,
})

export const testChrome: ChromeContext = {
  csrf: 'token-of-the-test',
  path: '/design',
  viewer: { kind: 'public' },
  locale: 'en-GB',
  demo: false,
  siteName: 'Hearback',
  assets: (name) => `/assets/${name}`,
}

/** HTML of a component inside a page's frame. */
export function htmlOf(shown: ComponentChildren, chrome: Partial<ChromeContext> = {}): string {
  return inChrome({ ...testChrome, ...chrome }, () => render(shown))
}

/** HTML of the package's own macro. */
export function official(folder: string, macro: string, params: object): string {
  const call = `{% from "nhsuk/components/${folder}/macro.njk" import ${macro} %}{{ ${macro}(params) }}`
  return templates.renderString(call, { params })
}

/**
 * Where ours differs on purpose: no script to start, a link stays a link, a wrong field says so to those who hear it,
 * and the error summary takes the focus without script.
 */
const ours = new Set(['data-module', 'draggable', 'aria-invalid', 'tabindex', 'autofocus'])

/** A line for each element and text, attributes in order, so that two pieces of HTML can be compared. */
export function shapeOf(html: string): string[] {
  return load(html, null, false)
    .root()
    .contents()
    .toArray()
    .flatMap((node) => linesOf(node, ''))
}

type Node = ReturnType<ReturnType<ReturnType<typeof load>['root']>['contents']>[0]

function linesOf(node: Node | undefined, pad: string): string[] {
  if (node?.type === 'text') {
    const text = node.data.replace(/\s+/g, ' ').trim()
    return text ? [`${pad}${text}`] : []
  }
  if (node?.type !== 'tag') return []
  const attributes = Object.entries(node.attribs)
    .filter(
      ([name, value]) => !ours.has(name) && !(node.name === 'a' && name === 'role' && value === 'button'),
    )
    .map(([name, value]) => `${name}="${value}"`)
    .sort()
  const opening = `${pad}<${[node.name, ...attributes].join(' ')}>`
  return [opening, ...node.children.flatMap((child) => linesOf(child, `${pad}  `))]
}
