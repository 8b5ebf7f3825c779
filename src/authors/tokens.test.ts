import { expect, test } from 'vitest'
import { passingKeys } from '../platform/keys/index.ts'
import { isLinkOpen, linkToken, readSession, sessionToken } from './session-token.ts'
import { newToken, partsOf } from './visitor-token.ts'

const keys = passingKeys()
const now = new Date('2026-03-02T10:00:00Z')
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000)

test('a receipt code is 24 characters of the alphabet that people do not mix up, and always the same', () => {
  const token = newToken()
  const code = partsOf(token)?.receiptCode
  expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{24}$/)
  expect(partsOf(token)?.receiptCode).toBe(code)
  expect(partsOf(newToken())?.receiptCode).not.toBe(code)
})

test('the codes use every character about equally often', () => {
  const seen = new Map<string, number>()
  for (let at = 0; at < 2000; at++)
    for (const letter of partsOf(newToken())?.receiptCode ?? '') seen.set(letter, (seen.get(letter) ?? 0) + 1)
  expect(seen.size).toBe(32)
  for (const count of seen.values()) expect(Math.abs(count - 1500)).toBeLessThan(250)
})

test('nothing is made from a cookie that is not ours', () => {
  expect(partsOf('')).toBeNull()
  expect(partsOf('short')).toBeNull()
})

test('a session ends after two hours and a link after ten minutes, as their own stamp says', () => {
  const session = sessionToken(keys, now, 'code')
  expect(readSession(keys, later(119), session)).toBe('code')
  expect(readSession(keys, later(121), session)).toBeNull()
  const link = linkToken(keys, now)
  expect(isLinkOpen(keys, later(9), link)).toBe(true)
  expect(isLinkOpen(keys, later(11), link)).toBe(false)
})

test('a stamp that was changed, or made for another purpose or by another key, is none', () => {
  const session = sessionToken(keys, now, 'code')
  expect(readSession(keys, now, session.replace('.code.', '.link.'))).toBeNull()
  expect(readSession(keys, now, linkToken(keys, now))).toBeNull()
  expect(readSession(passingKeys(), now, session)).toBeNull()
  expect(isLinkOpen(keys, now, session)).toBe(false)
})

test('a session cookie carries a draft of its own, like any other', () => {
  expect(partsOf(sessionToken(keys, now, 'link'))?.draftId.length).toBe(32)
})
