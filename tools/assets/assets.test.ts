import { execFileSync } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { weave } from './css.mjs'
import { prune } from './prune.mjs'

test('two sheets that differ in colours become one that follows the reader', () => {
  const woven = weave('a{color:#111111}b{color:#fff;top:0}', 'a{color:#eeeeee}b{color:#fff;top:0}')
  expect(woven).toBe(
    ':root{--c0:#111111}@media screen and (prefers-color-scheme:dark){:root{--c0:#eeeeee}}a{color:var(--c0)}b{color:#fff;top:0}',
  )
})

test('two sheets that differ in anything else are refused', () => {
  expect(() => weave('a{color:#111111;top:0}', 'a{color:#111111;top:1px}')).toThrow('more than colours')
})

test('rules that only unused classes ask for are taken out, others stay as they are', () => {
  const css =
    '@charset "UTF-8";.nhsuk-button{a:b}.nhsuk-button--login,.nhsuk-button--secondary{c:d}@media print{.nhsuk-button--brand:hover{e:f}}' +
    '.x:not(.nhsuk-button--brand,:is(a)){g:"}.nhsuk-button--brand{"}@font-face{src:url(x)}.nhsuk-radios__conditional--hidden{i:j}'
  expect(prune(css)).toBe(
    '@charset "UTF-8";.nhsuk-button{a:b}.nhsuk-button--secondary{c:d}.x:not(.nhsuk-button--brand,:is(a)){g:"}.nhsuk-button--brand{"}@font-face{src:url(x)}',
  )
})

test('what a first visit loads is small, and a second build does nothing', () => {
  const build = () => execFileSync(process.execPath, ['tools/build-assets.mjs'])
  build()
  const manifest: Record<string, string> = JSON.parse(readFileSync('dist/assets/manifest.json', 'utf8'))
  const read = (name: string) => readFileSync(`dist/assets/${manifest[name]}`)
  expect(brotliCompressSync(read('public.css')).length).toBeLessThan(12_000)
  expect(brotliCompressSync(read('staff.css')).length).toBeLessThan(12_000)
  expect(read('interface.woff2').length + read('letter.woff2').length).toBeLessThan(52_000)
  const before = statSync('dist/assets/manifest.json').mtimeMs
  build()
  expect(statSync('dist/assets/manifest.json').mtimeMs).toBe(before)
})

test('the sheets load nothing from elsewhere and carry no mark of the health service', () => {
  const manifest: Record<string, string> = JSON.parse(readFileSync('dist/assets/manifest.json', 'utf8'))
  for (const sheet of ['public.css', 'staff.css']) {
    const css = readFileSync(`dist/assets/${manifest[sheet]}`, 'utf8')
    expect(css).toContain('.letter')
    expect(css).not.toMatch(/https?:|frutiger|005eb8/i)
    for (const [, address] of css.matchAll(/url\(([^)]+)\)/g))
      expect(address).toMatch(/^"?\/assets\/[\w-]+\.[0-9a-f]{10}\.woff2"?$/)
  }
})
