import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'

const WAIT_AT_MOST = 120_000

/** Acts while no other process of this machine holds the same file. A holder that was killed does not count. */
export async function oneAtATime<Result>(file: string, act: () => Promise<Result>): Promise<Result> {
  const until = Date.now() + WAIT_AT_MOST
  while (!take(file)) {
    if (Date.now() > until)
      throw new Error(
        `Another Hearback has been starting or stopping for two minutes. If none is running, remove ${file}.`,
      )
    await wait(100)
  }
  try {
    return await act()
  } finally {
    rmSync(file, { force: true })
  }
}

function take(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if ((error as { code?: string }).code !== 'EEXIST') throw error
  }
  if (isHeldByTheDead(file)) rmSync(file, { force: true })
  return false
}

function isHeldByTheDead(file: string): boolean {
  try {
    const holder = Number(readFileSync(file, 'utf8'))
    // Just made and not yet written into: somebody alive.
    if (!holder) return false
    process.kill(holder, 0)
    return false
  } catch (error) {
    return (error as { code?: string }).code === 'ESRCH'
  }
}
