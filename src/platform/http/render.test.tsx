import fc from 'fast-check'
import { type ComponentChildren, h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import { sections } from '../../ui/design/sections.ts'
import { render } from './render.ts'

describe('draws what Preact’s own renderer draws', () => {
  test.each(sections.flatMap(({ fixtures }) => fixtures.map((one) => [one.name, one.show] as const)))(
    '%s',
    (_name, show) => {
      const node = show()
      expect(render(node)).toBe(renderToString(<>{node}</>))
    },
  )

  test('whatever words stand in texts and attributes', () => {
    const words = fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('"', '&', '<', '>', "'")))
    fc.assert(
      fc.property(words, fc.string({ unit: 'binary' }), (texts, title) => {
        const node = <p title={title}>{texts}</p>
        expect(render(node)).toBe(renderToString(node))
      }),
    )
  })

  test.each([
    ['true and false', <input required checked={false} aria-invalid={false} spellcheck={false} />],
    ['nothing', <p class={undefined}>{[null, undefined, true, false, '', 0]}</p>],
    ['a name in two words', <time dateTime="2026-03-02" />],
    ['a fragment in a list', [<>a{[<b>b</b>, [<i>c</i>]]}</>, 'd']],
    ['HTML that was made safe before', <div dangerouslySetInnerHTML={{ __html: '<b>b</b>' }} />],
  ])('%s', (_name, node) => {
    expect(render(node)).toBe(renderToString(<>{node}</>))
  })
})

describe('refuses what no component made', () => {
  test('an object among the children, even one that looks like an element', () => {
    const forged = JSON.parse('{"type":"script","props":{"children":"x"},"key":null}') as ComponentChildren
    expect(() => render(<p>{forged}</p>)).toThrow('only text, numbers and elements')
  })

  test('a name that would end the tag', () => {
    const given = { 'x onload=alert(1)': 'y' }
    expect(() => render(h('p', given))).toThrow('no name of an attribute')
  })
})
