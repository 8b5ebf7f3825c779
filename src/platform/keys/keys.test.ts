import { generateKeyPairSync } from 'node:crypto'
import { expect, test } from 'vitest'
import { lock, passingKeys, publicId, seal, unlock, unseal } from './index.ts'

const pair = generateKeyPairSync('x25519')

test('what is sealed opens with the private key and its own binding only', () => {
  const sealed = seal('robin@example.org', pair.publicKey, 'author 1')
  expect(unseal(sealed, pair.privateKey, 'author 1')).toBe('robin@example.org')
  expect(() => unseal(sealed, pair.privateKey, 'author 2')).toThrow()
  expect(() => unseal(sealed, generateKeyPairSync('x25519').privateKey, 'author 1')).toThrow()
})

test('the same address never looks the same twice, and never shows', () => {
  const [one, two] = [
    seal('robin@example.org', pair.publicKey, 'a'),
    seal('robin@example.org', pair.publicKey, 'a'),
  ]
  expect(one.equals(two)).toBe(false)
  expect(one.toString('latin1')).not.toContain('robin')
})

test('one flipped bit is refused', () => {
  const key = Buffer.alloc(32, 7)
  const locked = lock('a story in the making', key, 'draft')
  expect(unlock(locked, key, 'draft')).toBe('a story in the making')
  locked[locked.length - 1] = (locked.at(-1) ?? 0) ^ 1
  expect(() => unlock(locked, key, 'draft')).toThrow()
})

test('a look-up for one purpose says nothing about another', () => {
  const keys = passingKeys()
  expect(keys.mac('address', 'x').equals(keys.mac('address', 'x'))).toBe(true)
  expect(keys.mac('address', 'x').equals(keys.mac('form', 'x'))).toBe(false)
})

test('public ids are 22 characters without order', () => {
  const ids = Array.from({ length: 200 }, publicId)
  expect(new Set(ids).size).toBe(200)
  expect(ids.every((id) => /^[\w-]{22}$/.test(id))).toBe(true)
  expect([...ids].sort()).not.toEqual(ids)
})
