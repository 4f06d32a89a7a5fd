const http = require('node:http')

const routes = {
  '/': () => ({ app: process.env.APP_NAME, url: process.env.APP_URL }),
  '/health': () => ({ ok: true }),
}

const server = http.createServer((request, response) => {
  const route = routes[new URL(request.url, 'http://localhost').pathname]
  response.writeHead(route ? 200 : 404, { 'content-type': 'application/json' })
  response.end(JSON.stringify(route ? route() : { error: 'not found' }))
})

server.listen(3000)
process.on('SIGTERM', () => server.close())
