import type { CookieChange } from './answer.ts'

const names = { author: 'hearback', staff: 'hearback-staff', signOn: 'hearback-sign-on' } as const

export interface Tokens {
  author: string
  staff: string
  /** Only on the way to an organisation's own sign-in and back. */
  signOn: string
}

/** The tokens that a request may carry. Anything that is not one of ours is treated as absent. */
export function readTokens(header: string | undefined, secure: boolean): Tokens {
  if (!header) return { author: '', staff: '', signOn: '' }
  const given = new Map(header.split(';').map(nameAndValue))
  const token = (name: keyof typeof names) => {
    const value = given.get(cookieName(name, secure)) ?? ''
    return /^[\w.-]{20,200}$/.test(value) ? value : ''
  }
  return { author: token('author'), staff: token('staff'), signOn: token('signOn') }
}

function nameAndValue(pair: string): [string, string] {
  const [name = '', value = ''] = pair.trim().split('=', 2)
  return [name, value]
}

/** The `Set-Cookie` line for a change. A cookie without days ends with the browser. */
export function writeCookie({ name, value, days }: CookieChange, secure: boolean): string {
  const lifetime = value === null ? '; Max-Age=0' : days ? `; Max-Age=${days * 86_400}` : ''
  return `${cookieName(name, secure)}=${value ?? ''}; Path=/; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}${lifetime}`
}

function cookieName(name: keyof typeof names, secure: boolean): string {
  return secure ? `__Host-${names[name]}` : names[name]
}
