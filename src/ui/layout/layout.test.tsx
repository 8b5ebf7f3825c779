import { load } from 'cheerio'
import { expect, test } from 'vitest'
import { htmlOf } from '../../testing/markup.ts'
import { PublicLayout } from './public-layout.tsx'
import { StaffLayout } from './staff-layout.tsx'

test('a public page names itself and the site, and says so when something is wrong', () => {
  const $ = load(
    htmlOf(
      <PublicLayout title="Stories" current="stories" error>
        x
      </PublicLayout>,
    ),
  )
  expect($('title').text()).toBe('Error: Stories – Hearback')
  expect($('html').attr('lang')).toBe('en-GB')
  expect($('.site-header [aria-current]').text()).toBe('Stories')
  expect($('body > a').first().attr('href')).toBe(`#${$('main').attr('id')}`)
})

test('everything it loads comes from here, and nothing is written into attributes', () => {
  const html = htmlOf(<PublicLayout title="Stories">x</PublicLayout>)
  expect(html).not.toMatch(/(src|href)="(https?:)?\/\//)
  expect(html).not.toMatch(/ style=| on[a-z]+=|<style|<script/)
})

test('a demonstration says that it is one', () => {
  expect(htmlOf(<PublicLayout title="x">x</PublicLayout>)).not.toContain('invented')
  expect(htmlOf(<PublicLayout title="x">x</PublicLayout>, { demo: true })).toContain(
    'Demonstration: everything here is invented.',
  )
})

test('staff see the parts they may enter, and sign out by a form', () => {
  const page = (
    <StaffLayout title="Today" section="backstage">
      x
    </StaffLayout>
  )
  const $ = load(htmlOf(page, { viewer: { kind: 'staff', name: 'Marisol Quint', member: true } }))
  expect(
    $('.staff-header__sections a')
      .map((_, a) => $(a).attr('href'))
      .get(),
  ).toEqual(['/backstage'])
  expect($('form[action="/backstage/sign-out"][method="post"] input[name="_csrf"]')).toHaveLength(1)
})

test('before signing in there is neither menu nor way out', () => {
  const html = htmlOf(
    <StaffLayout title="Sign in" section="backstage">
      x
    </StaffLayout>,
  )
  expect(html).not.toMatch(/sign-out|staff-header__sections/)
})
