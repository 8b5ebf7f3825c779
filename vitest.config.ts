import { defineConfig } from 'vitest/config'
import { findChromium } from './src/testing/chromium.ts'

const chromium = findChromium()
if (!chromium)
  console.log(
    'Chromium was not found on this machine (CHROMIUM may name it), so the journeys in a real browser are left out.',
  )

/** Rules and domains first; then, where there is a browser, the journeys, two at a time. */
const house = {
  extends: true as const,
  test: {
    name: 'house',
    include: ['src/**/*.test.{ts,tsx}', 'tools/**/*.test.ts', 'bench/**/*.test.ts'],
    maxWorkers: 2,
    sequence: { groupOrder: 0 },
  },
}

const journeys = {
  extends: true as const,
  test: {
    name: 'journeys',
    include: ['journeys/**/*.journey.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    sequence: { groupOrder: 1 },
  },
}

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    globalSetup: ['src/testing/global-setup.ts'],
    testTimeout: 20_000,
    hookTimeout: 60_000,
    env: { NODE_ENV: 'test', TZ: 'UTC', LOG_LEVEL: 'warn' },
    projects: chromium ? [house, journeys] : [house],
  },
})
