import {
  createCipheriv,
  createDecipheriv,
  createPublicKey,
  diffieHellman,
  generateKeyPairSync,
  hkdfSync,
  type KeyObject,
  randomBytes,
} from 'node:crypto'

const PUBLIC_HEADER = Buffer.from('302a300506032b656e032100', 'hex')
const PUBLIC_LENGTH = 32
const NONCE_LENGTH = 12
const TAG_LENGTH = 16

/**
 * Seals words so that only the holder of the private key can open them: an ephemeral X25519 exchange, HKDF-SHA256, AES-256-GCM.
 * @param bound what the seal belongs to (an author's id and the key's id); a seal moved to another row does not open
 * @returns ephemeral public key (32 bytes), nonce (12), tag (16), then the sealed words
 */
export function seal(words: string, publicKey: KeyObject, bound: string): Buffer {
  const ephemeral = generateKeyPairSync('x25519')
  const ephemeralPublic = rawPublic(ephemeral.publicKey)
  const key = sharedKey(ephemeral.privateKey, publicKey, ephemeralPublic)
  return Buffer.concat([ephemeralPublic, lock(words, key, bound)])
}

/** Opens what `seal` closed. @throws when the key, the binding or a single bit is wrong */
export function unseal(sealed: Buffer, privateKey: KeyObject, bound: string): string {
  const ephemeralPublic = sealed.subarray(0, PUBLIC_LENGTH)
  const publicKey = createPublicKey({
    key: Buffer.concat([PUBLIC_HEADER, ephemeralPublic]),
    format: 'der',
    type: 'spki',
  })
  return unlock(sealed.subarray(PUBLIC_LENGTH), sharedKey(privateKey, publicKey, ephemeralPublic), bound)
}

/** Locks words with a key of 32 bytes (AES-256-GCM, a fresh nonce each time): nonce, tag, then the locked words. */
export function lock(words: string, key: Buffer, bound: string): Buffer {
  const nonce = randomBytes(NONCE_LENGTH)
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(bound))
  const locked = Buffer.concat([cipher.update(words, 'utf8'), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), locked])
}

/** Opens what `lock` closed. @throws when the key, the binding or a single bit is wrong */
export function unlock(locked: Buffer, key: Buffer, bound: string): string {
  const nonce = locked.subarray(0, NONCE_LENGTH)
  const tag = locked.subarray(NONCE_LENGTH, NONCE_LENGTH + TAG_LENGTH)
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_LENGTH })
    .setAAD(Buffer.from(bound))
    .setAuthTag(tag)
  return Buffer.concat([
    decipher.update(locked.subarray(NONCE_LENGTH + TAG_LENGTH)),
    decipher.final(),
  ]).toString('utf8')
}

function sharedKey(privateKey: KeyObject, publicKey: KeyObject, salt: Buffer): Buffer {
  const secret = diffieHellman({ privateKey, publicKey })
  return Buffer.from(hkdfSync('sha256', secret, salt, 'hearback sealed address', 32))
}

function rawPublic(key: KeyObject): Buffer {
  return key.export({ type: 'spki', format: 'der' }).subarray(PUBLIC_HEADER.length)
}
