import { servicesByCodes } from '../../organisations/index.ts'
import type { App } from '../../platform/http/index.ts'
import { Misuse } from '../command.ts'
import { readGiven } from '../files.ts'

/** Which service a line's story is about; nothing when the map does not know any of its keys. */
export type ServiceOf = (keys: readonly string[]) => number | undefined

/** Everything goes to one service. @throws Misuse when no service has the code */
export async function oneService({ db }: App, code: string): Promise<ServiceOf> {
  const [service] = await servicesByCodes(db, [code])
  if (!service) throw new Misuse(`No service has the code ${code}.`)
  return () => service.id
}

/** Each key goes where the map says, and `*` says where the others go. @throws Misuse when the map cannot be used */
export async function mappedServices({ db }: App, file: string): Promise<ServiceOf> {
  const map = readMap(await readGiven(file), file)
  const services = await servicesByCodes(db, [...new Set(map.values())])
  const ids = new Map(services.map(({ code, id }) => [code.toUpperCase(), id]))
  const unknown = [...new Set(map.values())].filter((code) => !ids.has(code.toUpperCase()))
  if (unknown.length > 0)
    throw new Misuse(`${file} names services that are not in the directory: ${unknown.join(', ')}.`)
  return (keys) => {
    const key = keys.find((word) => map.has(word)) ?? '*'
    return ids.get((map.get(key) ?? '').toUpperCase())
  }
}

function readMap(bytes: Uint8Array, file: string): Map<string, string> {
  let value: unknown
  try {
    value = JSON.parse(Buffer.from(bytes).toString('utf8'))
  } catch {
    throw new Misuse(`${file} is not JSON.`)
  }
  const entries =
    typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : []
  if (entries.length === 0 || entries.some(([, code]) => typeof code !== 'string'))
    throw new Misuse(`${file} must be an object of keys and service codes, such as {"ward 4": "RXX01"}.`)
  return new Map(entries as [string, string][])
}
