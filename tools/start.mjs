// `npm start [-- --no-demo]`: sets itself up and serves.
import { finish, runNode, setUp } from './set-up.mjs'

const unknown = process.argv.slice(2).filter((word) => word !== '--no-demo')

await finish(async () => {
  if (unknown.length > 0)
    throw new Error(`npm start does not know ${unknown.join(' ')}. It takes --no-demo, or nothing.`)
  await setUp()
  return runNode(['--enable-source-maps', 'dist/main.js'], {
    DEMO: demo(),
    NODE_ENV: process.env.NODE_ENV || 'development',
  })
})

/** The demo town comes by itself only where nobody else can reach it, and never onto somebody's own server. */
function demo() {
  if (process.argv.includes('--no-demo')) return 'off'
  if (process.env.DEMO) return process.env.DEMO
  const onlyHere = ['127.0.0.1', '::1', 'localhost'].includes(process.env.HOST || '127.0.0.1')
  return onlyHere && !process.env.DATABASE_URL ? 'on' : 'off'
}
