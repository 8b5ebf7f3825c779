import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

// What Linux knows of a process. Elsewhere there is no /proc, and the figures are 0.
const TICKS_A_SECOND = 100

/** Processor time of these processes so far, in milliseconds. */
export function processorMs(pids: readonly number[]): number {
  return pids.reduce((sum, pid) => {
    const fields = read(`/proc/${pid}/stat`).split(') ').at(-1)?.split(' ') ?? []
    const ticks = Number(fields[11] ?? 0) + Number(fields[12] ?? 0)
    return sum + (ticks * 1000) / TICKS_A_SECOND
  }, 0)
}

/** Memory that a process holds just now, in megabytes. */
export function residentMb(pid: number): number {
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(read(`/proc/${pid}/status`))?.[1] ?? 0) / 1024)
}

/** The server processes of a PostgreSQL cluster, one for each connection and some of its own. */
export function serverProcesses(cluster: string): number[] {
  const postmaster = Number(read(join(cluster, 'postmaster.pid')).split('\n')[0])
  return numbered('/proc').filter((pid) => parentOf(pid) === postmaster)
}

function numbered(folder: string): number[] {
  try {
    return readdirSync(folder).map(Number).filter(Boolean)
  } catch {
    return []
  }
}

function parentOf(pid: number): number {
  return Number(read(`/proc/${pid}/stat`).split(') ').at(-1)?.split(' ')[1] ?? 0)
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
