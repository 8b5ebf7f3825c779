import { existsSync } from 'node:fs'

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** The browser of this machine that the journeys are walked in, or nothing where there is none. */
export function findChromium(): string | undefined {
  const given = process.env.CHROMIUM
  return [...(given ? [given] : []), ...places].find((place) => existsSync(place))
}
