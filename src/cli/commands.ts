import type { Command } from './command.ts'
import { configCommand } from './config.ts'
import { migrateCommand } from './migrate.ts'
import { permissionsCommand, routesCommand } from './routes.ts'
import { verifyCommand } from './verify.ts'

/** The whole command line, in the order of its help. */
export const commands: readonly Command[] = [
  migrateCommand,
  verifyCommand,
  configCommand,
  routesCommand,
  permissionsCommand,
]
