import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

export interface User {
  uid: number
  gid: number
}

/** How users are looked up and made on this machine. */
export interface Users {
  find(name: string): User | undefined
  /** Makes a system user that nobody can sign in as; false where that is not possible. */
  make(name: string): boolean
}

/** Who runs PostgreSQL when root starts it: its own user, the usual one, a new one, or at last nobody. */
export function findUser(users: Users): User | undefined {
  const known = users.find('hearback') ?? users.find('postgres')
  if (known) return known
  const made = users.make('hearback') ? users.find('hearback') : undefined
  return made ?? users.find('nobody')
}

export const systemUsers: Users = {
  find(name) {
    const line = readFileSync('/etc/passwd', 'utf8')
      .split('\n')
      .find((entry) => entry.startsWith(`${name}:`))
    const [, , uid, gid] = line?.split(':') ?? []
    return uid && gid ? { uid: Number(uid), gid: Number(gid) } : undefined
  },
  make(name) {
    try {
      execFileSync('useradd', ['--system', '--no-create-home', '--shell', '/usr/sbin/nologin', name], {
        stdio: 'ignore',
      })
      return true
    } catch {
      return false
    }
  },
}
