import { importStory } from '../../moderation/index.ts'
import { dayOf } from '../../platform/clock/index.ts'
import type { App } from '../../platform/http/index.ts'
import { Refusal } from '../../platform/refusal.ts'
import { type Command, type Desk, type Given, Misuse } from '../command.ts'
import { readGiven, sayLines } from '../files.ts'
import { mappedServices, oneService, type ServiceOf } from './service-map.ts'
import { LineRefused, readStoryLine, type Scale } from './story-line.ts'

export const storiesImportCommand: Command = {
  name: 'stories import',
  meaning: 'Brings in stories that were told elsewhere. The same file twice adds nothing.',
  words: ['FILE'],
  options: {
    service: { value: 'CODE', meaning: 'The service that all of them are about.' },
    'service-map': {
      value: 'FILE',
      meaning:
        'A JSON object of keys and service codes. A story goes by its service, else by its first known code, else by "*".',
    },
    publish: { meaning: 'Publishes them as read and published elsewhere. Each of them says so in public.' },
    'criticality-scale': {
      value: '0-5|signed',
      meaning: 'How criticality is counted. Signed is −5 (worst) to 5 (best), and becomes 0 to 5.',
    },
    source: {
      value: 'NAME',
      meaning: 'Where they come from, in words that the public reads. Say the same each time.',
    },
  },
  notes: [
    'Each line is a JSON object with a text and, as you like, id, title, date, criticality, codes, question and service.',
    'Without a title the first sentence stands in, without a date there is none. Lines that cannot be read are refused by number.',
    'Each story is kept or refused as a whole. A run that was broken off may be started again.',
  ],
  async run(given, desk) {
    const scale = scaleOf(given)
    if (given.has('service') === given.has('service-map'))
      throw new Misuse('"stories import" needs either --service or --service-map.')
    const lines = Buffer.from(await readGiven(given.words[0] ?? ''))
      .toString('utf8')
      .split('\n')
    return desk.inHouse(async ({ app }) => {
      const report = await bringIn(app, lines, {
        scale,
        serviceOf: await serviceOf(app, given),
        publish: given.has('publish'),
        source: given.option('source')?.trim() || 'another site',
      })
      sayReport(desk, report)
      return report.refused.length > 0 && report.added + report.known === 0 ? 1 : 0
    })
  },
}

interface Rules {
  scale: Scale
  serviceOf: ServiceOf
  publish: boolean
  source: string
}

interface Report {
  added: number
  known: number
  refused: { line: number; sentence: string }[]
}

async function bringIn(app: App, lines: string[], rules: Rules): Promise<Report> {
  const report: Report = { added: 0, known: 0, refused: [] }
  for (const [place, line] of lines.entries()) {
    if (line.trim() === '') continue
    try {
      const { again } = await bringInOne(app, line, rules)
      report[again ? 'known' : 'added'] += 1
    } catch (problem) {
      if (!(problem instanceof LineRefused || problem instanceof Refusal)) throw problem
      report.refused.push({ line: place + 1, sentence: problem.message })
    }
  }
  return report
}

async function bringInOne(app: App, line: string, { scale, serviceOf, publish, source }: Rules) {
  const { keys, ...story } = readStoryLine(line, { scale, today: dayOf(app.clock.now()) })
  const serviceId = serviceOf(keys)
  if (serviceId === undefined)
    throw new LineRefused(
      keys.length > 0 ? `The service map knows none of ${keys.join(', ')}.` : 'It names no service.',
    )
  return app.work((work) => importStory(work, { ...story, source, publish, serviceIds: [serviceId] }))
}

async function serviceOf(app: App, given: Given): Promise<ServiceOf> {
  const map = given.option('service-map')
  return map ? mappedServices(app, map) : oneService(app, given.option('service') ?? '')
}

function scaleOf(given: Given): Scale {
  const scale = given.option('criticality-scale') ?? '0-5'
  if (scale !== '0-5' && scale !== 'signed') throw new Misuse('--criticality-scale is 0-5 or signed.')
  return scale
}

function sayReport(desk: Desk, { added, known, refused }: Report): void {
  desk.say(
    `${added + known + refused.length} stories: ${added} added, ${known} here already, ${refused.length} refused.`,
  )
  sayLines(desk, 'Refused', refused)
}
