// `npm run bench -- NAME`: sets itself up and runs one benchmark; without a name it lists them.
import { finish, runNode, setUp } from './set-up.mjs'

const known = {
  web: 'pages and search, cold and warm, against a bare server that sends the same bytes',
  kill: 'stories told by eight writers while the process and PostgreSQL are killed, 50 times',
  'reading-aids': 'how often the reading aids are right, and how long they take on texts written to hurt',
  coach: 'how long the coach takes over a draft, and the search for near copies among 100,000 replies',
  backstage: 'pages for staff in an organisation of 2,000 members and 10,000 stories, beside one of a tenth',
  search: 'how long stories and services take to be found, question by question',
}

const [name, ...rest] = process.argv.slice(2)

await finish(async () => {
  if (!name) {
    for (const [one, meaning] of Object.entries(known))
      console.log(`npm run bench -- ${one.padEnd(12)} ${meaning}`)
    return 0
  }
  if (!(name in known))
    throw new Error(`There is no benchmark "${name}". They are: ${Object.keys(known).join(', ')}.`)
  await setUp()
  return runNode(['--import', 'tsx', `bench/${name}.ts`, ...rest])
})
