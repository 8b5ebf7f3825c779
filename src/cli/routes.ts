import { routes } from '../wiring.ts'
import type { Command } from './command.ts'
import { permissionsPage, routesPage } from './route-pages.ts'

export const routesCommand: Command = {
  name: 'routes',
  meaning: 'Prints every route with who may use it.',
  options: { markdown: { meaning: 'Prints it as docs/routes.md has it.' } },
  async run(given, { say }) {
    if (given.has('markdown')) say(routesPage(routes))
    else
      for (const { method, path, for: audience } of routes)
        say(`${method.padEnd(4)} ${path.padEnd(60)} ${audience}`)
    return 0
  },
}

export const permissionsCommand: Command = {
  name: 'permissions',
  meaning: 'Prints which kinds of visitor each route answers, as docs/permissions.md has it.',
  async run(_given, { say }) {
    say(permissionsPage(routes))
    return 0
  },
}
