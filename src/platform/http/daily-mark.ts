import { createHmac, createSecretKey, type KeyObject, randomBytes } from 'node:crypto'
import type { Clock, Day } from '../clock/index.ts'
import { dayOf } from '../clock/index.ts'

/**
 * A word for a visitor that nobody can turn back into an address: HMAC of the address's network and the browser's name
 * under a key that lives in memory for one day. It is never written anywhere.
 */
export class DailyMarks {
  #day: Day = ''
  #key = newKey()

  constructor(private readonly clock: Clock) {}

  of(address: string, agent: string): string {
    const today = dayOf(this.clock.now())
    if (today !== this.#day) {
      this.#day = today
      this.#key = newKey()
    }
    return createHmac('sha256', this.#key)
      .update(`${networkOf(address)}\0${agent}`)
      .digest('base64url')
      .slice(0, 22)
  }
}

function newKey(): KeyObject {
  return createSecretKey(randomBytes(32))
}

/** The /24 of an IPv4 address, the /48 of an IPv6 one. */
function networkOf(address: string): string {
  if (address.includes('.')) return address.split('.').slice(0, 3).join('.')
  return address.split(':').slice(0, 3).join(':')
}

const robots = /bot|crawl|spider|slurp|preview|fetch|monitor|curl|wget|python|headless|lighthouse/i

export function isRobot(agent: string): boolean {
  return agent === '' || robots.test(agent)
}
