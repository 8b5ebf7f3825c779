import type { Keys } from '../platform/keys/index.ts'

/**
 * What stands in place of an account where nobody is to be named: the same for the same person, and known to nobody who has only
 * the database. Whoever asks about somebody must know them already.
 */
export function markOf(keys: Pick<Keys, 'mac'>, accountId: number): Buffer {
  return keys.mac('staff care', String(accountId))
}
