import { readingAids } from '../../moderation/index.ts'
import { column } from '../../platform/measuring/index.ts'
import { type Command, type Given, Misuse } from '../command.ts'
import { readLabelled } from './labelled-file.ts'

const ratings = { signed: readingAids.measuring.signedRating, '0-5': column.wholeNumber(0, 5) } as const
type Scale = keyof typeof ratings
const fewest = 50

export const trainCriticalityCommand: Command = {
  name: 'train criticality',
  meaning:
    'Learns from rated stories how serious a story is, and keeps the weights in DATA_DIR for this platform.',
  options: {
    data: { value: 'FILE', meaning: 'Rated stories: a JSON object a line.' },
    scale: {
      value: 'signed|0-5',
      meaning:
        'How the file counts. Signed, unless said otherwise, is −5 (worst) to 5 (best), and becomes 0 to 5.',
    },
  },
  notes: [
    'Each line has text and criticality. A line whose criticality is null is passed over.',
    'The desk and "measure criticality" use these weights from then on, in a running server too.',
    'The weights hold single words of the stories. They stay in DATA_DIR and belong in no repository.',
  ],
  async run(given, desk) {
    const file = given.option('data')
    if (file === undefined) throw new Misuse('"train criticality" needs --data FILE.')
    const scale = scaleOf(given)
    const rows = await readLabelled(desk, file, { text: column.text, criticality: ratings[scale] })
    if (rows === null) return 1
    const rated = (rows as { text: string; criticality: number | null }[]).flatMap(({ text, criticality }) =>
      criticality === null
        ? []
        : [{ text, level: scale === 'signed' ? readingAids.measuring.levelOf(criticality) : criticality }],
    )
    const serious = rated.filter(({ level }) => level >= 3).length
    if (rated.length < fewest || serious < fewest / 10)
      throw new Misuse(
        `${file} has ${rated.length} rated stories, ${serious} of them serious (3 to 5). ${fewest} and ${fewest / 10} are the fewest to learn from.`,
      )
    const { train, save } = readingAids.ownCriticality
    const written = save(train(rated), desk.config.dataDir)
    desk.say(
      `Learned from ${rated.length} rated stories, ${serious} of them serious. The weights are in ${written}.`,
    )
    return 0
  },
}

function scaleOf(given: Given): Scale {
  const scale = given.option('scale') ?? 'signed'
  if (scale !== 'signed' && scale !== '0-5') throw new Misuse('--scale is signed or 0-5.')
  return scale
}
