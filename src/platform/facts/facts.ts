import type { Work } from '../work.ts'

/** Something that has happened, told by the domain that did it to whoever listens further along the line. */
export interface Fact<Payload> {
  readonly name: string
  readonly payload?: Payload
}

export interface Listener {
  readonly fact: string
  readonly hear: (work: Work, payload: never) => Promise<void>
}

export function fact<Payload>(name: string): Fact<Payload> {
  return { name }
}

/** Listens to a fact inside the transaction that tells it: either both happen or neither. */
export function on<Payload>(
  told: Fact<Payload>,
  hear: (work: Work, payload: Payload) => Promise<void>,
): Listener {
  return { fact: told.name, hear }
}
