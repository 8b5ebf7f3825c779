import type { Command } from './command.ts'

export const seedCommand: Command = {
  name: 'seed',
  meaning:
    'Fills an empty database with Wellmouth, the demonstration town. One with anything in it is left alone.',
  notes: ['Its people can sign in only while DEMO=on, which is refused unless HOST is this machine.'],
  async run(_given, { say, inHouse }) {
    const { isEmpty, seedDemo } = await import('../seed/index.ts')
    return inHouse(async ({ ground }) => {
      if (!(await isEmpty(ground))) {
        say('This database is not empty, so nothing was added.')
        return 1
      }
      await seedDemo(ground)
      say('Wellmouth and a year of its stories are there. Everything in it is invented.')
      return 0
    })
  },
}
