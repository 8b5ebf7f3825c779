import { type ComponentChildren, type FunctionComponent, isValidElement } from 'preact'

const voidElements = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
)

/**
 * The HTML of what components draw: elements, fragments and functions of their props, which is all that pages without script
 * are made of. Everything that is not markup from a component is escaped.
 * @throws when something else stands among the children, such as an object that came from a request
 */
export function render(node: ComponentChildren): string {
  if (typeof node === 'string') return escaped(node)
  if (node === null || node === undefined || typeof node === 'boolean') return ''
  if (Array.isArray(node)) return renderAll(node)
  if (isValidElement(node)) {
    const { type, props } = node
    return typeof type === 'string' ? element(type, props) : render((type as FunctionComponent)(props))
  }
  if (typeof node === 'number' || typeof node === 'bigint') return String(node)
  throw new Error('only text, numbers and elements can stand on a page')
}

function renderAll(nodes: ComponentChildren[]): string {
  let html = ''
  for (const node of nodes) html += render(node)
  return html
}

interface Props extends Record<string, unknown> {
  children?: ComponentChildren
  dangerouslySetInnerHTML?: { __html: string }
}

function element(name: string, props: Props): string {
  let html = `<${name}`
  for (const key in props) if (!isContent(key)) html += attribute(key, props[key])
  if (voidElements.has(name)) return `${html}/>`
  return `${html}>${props.dangerouslySetInnerHTML?.__html ?? render(props.children)}</${name}>`
}

function isContent(key: string): boolean {
  return key === 'children' || key === 'dangerouslySetInnerHTML'
}

function attribute(key: string, value: unknown): string {
  if (value === null || value === undefined) return ''
  const { name, saysFalse } = written(key)
  if (typeof value === 'boolean' && !saysFalse) return value ? ` ${name}` : ''
  return value === '' ? ` ${name}` : ` ${name}="${escaped(String(value))}"`
}

interface AttributeName {
  name: string
  /** `aria-expanded="false"` says something; `checked="false"` would say the contrary. */
  saysFalse: boolean
}

const names = new Map<string, AttributeName>()

/** SVG's own names keep their capitals; HTML's have none. */
const drawing = new Set(['viewBox', 'preserveAspectRatio'])

function written(key: string): AttributeName {
  const known = names.get(key)
  if (known) return known
  if (!/^[a-zA-Z][\w:-]*$/.test(key)) throw new Error(`${key} is no name of an attribute`)
  const name = drawing.has(key) ? key : key.toLowerCase()
  const made = { name, saysFalse: /^(aria-|data-)|^(spellcheck|draggable)$/.test(name) }
  names.set(key, made)
  return made
}

const marks: Record<string, string> = { '&': '&amp;', '<': '&lt;', '"': '&quot;' }

function escaped(text: string): string {
  return /["&<]/.test(text) ? text.replace(/["&<]/g, (mark) => marks[mark] ?? mark) : text
}
