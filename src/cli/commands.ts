import type { Command } from './command.ts'
import { configCommand } from './config.ts'
import { backupCommand } from './copies/backup.ts'
import { restoreCommand } from './copies/restore.ts'
import { directoryImportCommand, directoryMergeCommand, placesImportCommand } from './directory.ts'
import { discloseConfirmCommand, discloseRequestCommand } from './disclose/disclose.ts'
import { measureCommand } from './measure/measure.ts'
import { trainCriticalityCommand } from './measure/train.ts'
import { migrateCommand } from './migrate.ts'
import { memberAddCommand, moderatorAddCommand, operatorAddCommand } from './people/add.ts'
import { recountCommand } from './recount.ts'
import { permissionsCommand, routesCommand } from './routes.ts'
import { seedCommand } from './seed.ts'
import { storiesImportCommand } from './stories/import.ts'
import { verifyCommand } from './verify.ts'

/** The whole command line, in the order of its help. */
export const commands: readonly Command[] = [
  migrateCommand,
  seedCommand,
  directoryImportCommand,
  directoryMergeCommand,
  placesImportCommand,
  storiesImportCommand,
  operatorAddCommand,
  moderatorAddCommand,
  memberAddCommand,
  measureCommand,
  trainCriticalityCommand,
  discloseRequestCommand,
  discloseConfirmCommand,
  backupCommand,
  restoreCommand,
  verifyCommand,
  recountCommand,
  configCommand,
  routesCommand,
  permissionsCommand,
]
