import { expect, test } from 'vitest'
import { htmlOf } from '../../testing/markup.ts'
import { initials, Photo } from './photo.tsx'

test.each([
  ['Ifeoma Baptiste', 'IB'],
  ['Siân ap Dafydd', 'SD'],
  ['Cher', 'C'],
  ['Ólafur (ward sister) Þórsson', 'ÓÞ'],
  ['', ''],
])('the initials of %s are %s', (name, expected) => {
  expect(initials(name)).toBe(expected)
})

test('neither face nor initials are read out: the name stands beside', () => {
  expect(htmlOf(<Photo name="Dewi Pryce" />)).toContain('aria-hidden="true"')
  expect(htmlOf(<Photo name="Dewi Pryce" src="/photos/1" />)).toMatch(/ alt(="")? /)
})
