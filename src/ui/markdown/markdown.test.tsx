import { expect, test } from 'vitest'
import { htmlOf } from '../../testing/markup.ts'
import { Markdown, safeHref } from './markdown.tsx'

const html = (text: string) => htmlOf(<Markdown text={text} />)

test('raw HTML is shown as it was typed', () => {
  expect(html('<script>alert(1)</script>\n\na <img src=x onerror=alert(1)> b')).not.toMatch(/<script|<img/)
  expect(html('a <b>c</b>')).toContain('&lt;b&gt;c&lt;/b&gt;')
})

test('only safe addresses become links', () => {
  for (const address of [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,x',
    '//elsewhere.example',
    '/\\elsewhere.example',
    'java&#115;cript:alert(1)',
  ])
    expect(html(`[here](${address})`), address).not.toContain('href')
  for (const address of ['https://example.org/a', 'mailto:help@example.org', '/about', '#top', './next'])
    expect(safeHref(address), address).toBe(address)
  expect(html('[here](/about "a title")')).toContain('<a href="/about">here</a>')
})

test('a quote in an address cannot end the attribute', () => {
  expect(html('[x](<https://example.org/"onmouseover="y>)')).not.toMatch(/"onmouseover/)
})

test('pictures become their words', () => {
  expect(html('![a geranium](https://example.org/g.png)')).toContain('a geranium')
  expect(html('![a geranium](https://example.org/g.png)')).not.toContain('<img')
})

test('a code block cannot carry HTML', () => {
  expect(html('```"><b>\n<i>x</i>\n```')).not.toMatch(/<b>|<i>/)
})
