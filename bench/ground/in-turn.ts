import { processorMs } from './processes.ts'
import { median } from './report.ts'

/** Something that is asked again and again, and the groups of processes whose time it takes. */
export interface Asked {
  ask: (turn: number) => Promise<unknown>
  watch?: readonly (readonly number[])[]
}

export interface Timed {
  medianMs: number
  /** One in twenty takes longer. */
  slowMs: number
  /** Processor time of each watched group for one request, in milliseconds: it does not grow with what else goes on. */
  processorMs: number[]
}

/** A few askings first, so that plans are kept and code is compiled. */
const WARM = 8

/**
 * Asks all of them in turn, one at a time, so that what else the machine does weighs on them alike. The processes of one must not
 * work for another.
 */
export async function inTurn<Name extends string>(
  asked: Record<Name, Asked>,
  times: number,
): Promise<Record<Name, Timed>> {
  const names = Object.keys(asked) as Name[]
  const took = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>
  for (let turn = 0; turn < WARM; turn++) for (const name of names) await asked[name].ask(turn)
  const before = names.map((name) => spentBy(asked[name]))
  for (let turn = 0; turn < times; turn++)
    for (const name of names) {
      const began = performance.now()
      await asked[name].ask(WARM + turn)
      took[name].push(performance.now() - began)
    }
  const timed = names.map((name, at): [Name, Timed] => {
    const sorted = took[name].toSorted((one, two) => one - two)
    const spent = spentSince(asked[name], before[at] ?? []).map((ms) => ms / times)
    return [
      name,
      { medianMs: median(sorted), slowMs: sorted[Math.floor(times * 0.95)] ?? 0, processorMs: spent },
    ]
  })
  return Object.fromEntries(timed) as Record<Name, Timed>
}

/** Of each process by itself, since one that ends meanwhile takes its time along. */
function spentBy({ watch = [] }: Asked): number[][] {
  return watch.map((group) => group.map((pid) => processorMs([pid])))
}

function spentSince(asked: Asked, before: readonly number[][]): number[] {
  return spentBy(asked).map((group, at) =>
    group.reduce((sum, ms, one) => sum + Math.max(0, ms - (before[at]?.[one] ?? 0)), 0),
  )
}
