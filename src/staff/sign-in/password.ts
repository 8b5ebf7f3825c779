import { hash, verify } from '@node-rs/argon2'
import type { Work } from '../../platform/work.ts'

type Ground = Pick<Work, 'keys' | 'config'>

/** What one guess costs: 64 MiB and three passes, about 60 ms. Tests use OWASP's least. */
const costs = {
  production: { memoryCost: 65_536, timeCost: 3 },
  development: { memoryCost: 65_536, timeCost: 3 },
  test: { memoryCost: 19_456, timeCost: 2 },
} as const

/** Argon2id under the pepper: a stolen database alone cannot even be guessed at (ASVS 11.4.2). */
export function hashPassword(ground: Ground, password: string): Promise<string> {
  return hash(plain(password), options(ground))
}

/** Whether a password fits. Without a hash, as for somebody nobody knows, it takes just as long and never fits. */
export async function passwordFits(
  ground: Ground,
  passwordHash: string | null,
  password: string,
): Promise<boolean> {
  const fits = await verify(passwordHash ?? (await nobodysHash(ground)), plain(password), options(ground))
  return fits && passwordHash !== null
}

const nobodys = new Map<string, Promise<string>>()

function nobodysHash(ground: Ground): Promise<string> {
  const { environment } = ground.config
  const known = nobodys.get(environment)
  if (known) return known
  const made = hashPassword(ground, 'nobody has this password')
  nobodys.set(environment, made)
  return made
}

function options({ keys, config }: Ground) {
  return { ...costs[config.environment], parallelism: 1, secret: keys.derive('password') }
}

/** Keyboards spell the same letters in different ways (NIST SP 800-63B 3.1.1.2). */
function plain(password: string): string {
  return password.normalize('NFKC')
}
