import { existsSync, readFileSync } from 'node:fs'
import { projectFile } from './platform/project.ts'

/** Gives the built, hashed address of an asset by its plain name. */
export function readAssets(): (name: string) => string {
  const file = projectFile('dist/assets/manifest.json')
  const built = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>) : {}
  return (name) => `/assets/${built[name] ?? name}`
}
