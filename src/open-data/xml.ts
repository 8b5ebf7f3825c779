/** A piece of XML that is safe to put into another. Only this file makes one. */
export interface Xml {
  readonly xml: string
}

type Child = Xml | string | readonly Child[]
type Attributes = Record<string, string>

/** An element; every text and attribute in it is escaped. */
export function element(name: string, attributes: Attributes, ...children: Child[]): Xml {
  const given = Object.entries(attributes).map(([attribute, value]) => ` ${attribute}="${escaped(value)}"`)
  return { xml: `<${name}${given.join('')}>${children.map(inside).join('')}</${name}>` }
}

/** A whole document with its declaration. */
export function document(root: Xml): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${root.xml}\n`
}

function inside(child: Child): string {
  if (typeof child === 'string') return escaped(child)
  return 'xml' in child ? child.xml : child.map(inside).join('')
}

/** XML 1.0 has no way at all to say some control characters and halves of characters, so they are left out. */
function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
