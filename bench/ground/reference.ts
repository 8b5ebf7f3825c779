// What a server can do at most here: bare Fastify that sends a buffer made beforehand, in a process of its own, without compression.
import fastify from 'fastify'

const server = fastify({ logger: false })
const buffers = new Map<number, Buffer>()

server.get('/healthz', () => 'well')
server.get('/hello', () => 'hello')
server.get('/bytes/:count', (request, reply) => {
  const count = Number((request.params as { count: string }).count)
  let body = buffers.get(count)
  if (!body) {
    body = Buffer.alloc(count, 'x')
    buffers.set(count, body)
  }
  return reply.type('text/html; charset=utf-8').send(body)
})

await server.listen({ port: Number(process.env.PORT), host: '127.0.0.1' })
process.on('SIGTERM', () => void server.close().then(() => process.exit(0)))
