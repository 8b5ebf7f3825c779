// `npm run doors`: who may enter which room.
import { fileURLToPath } from 'node:url'
import { checkDoors, unknownRooms } from './doors.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const { modules, imports, problems } = await checkDoors(root)
const all = [...problems, ...unknownRooms(root)]
for (const problem of all) console.error(problem)
console.log(`Doors: ${modules} files and ${imports} imports read, ${all.length} wrong.`)
process.exitCode = all.length > 0 ? 1 : 0
