import { expect, test } from 'vitest'
import { htmlOf } from '../../testing/markup.ts'
import { Pagination } from './pagination.tsx'

test('only the ways that exist are shown', () => {
  expect(htmlOf(<Pagination />)).toBe('')
  const html = htmlOf(<Pagination next={{ href: '/stories?after=x' }} />)
  expect(html).toContain('rel="next"')
  expect(html).not.toContain('rel="prev"')
})
