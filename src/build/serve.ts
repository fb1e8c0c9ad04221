import { existsSync, readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { networkInterfaces } from 'node:os'
import { join } from 'node:path'
import sirv from 'sirv'

export interface Serving {
  /** Addresses to open, the one on this machine first. */
  addresses: string[]
  server: Server
}

/**
 * Serves a built site as a static host would: `/path/` is `/path/index.html`, what is not there is `404.html`.
 *
 * @param options.port the first to try; a busy one leads to the next free one, up to 20 further on
 * @param options.host true: also for other devices in the room
 * @param options.base where the site lives on the host, such as `/training/`
 * @throws when no port is free
 */
export async function serve(dir: string, options: { port: number; host?: boolean; base?: string }): Promise<Serving> {
  const base = options.base ?? '/'
  const page = (file: string) => (existsSync(join(dir, file)) ? readFileSync(join(dir, file)) : 'Not found')
  const missing = { zh: page('404.html'), en: page('en/404/index.html') }
  const files = sirv(dir, {
    etag: true,
    onNoMatch: (request, response) =>
      response.writeHead(404, { 'content-type': 'text/html;charset=utf-8' }).end(request.url?.startsWith('/en/') ? missing.en : missing.zh),
  })
  const server = createServer((request, response) => {
    const url = request.url ?? '/'
    if (!url.startsWith(base)) {
      response.writeHead(302, { location: base }).end()
      return
    }
    request.url = `/${url.slice(base.length)}`
    files(request, response)
  })
  for (let port = options.port; port < options.port + 20; port += 1) {
    if (!(await listens(server, port, options.host ? '0.0.0.0' : '127.0.0.1'))) continue
    const rooms = options.host
      ? Object.values(networkInterfaces()).flatMap((list) => (list ?? []).filter((one) => one.family === 'IPv4' && !one.internal).map((one) => one.address))
      : []
    return { server, addresses: ['localhost', ...rooms].map((name) => `http://${name}:${port}${base}`) }
  }
  throw new Error(`serve requires a free port between ${options.port} and ${options.port + 19}; stop another server or set PORT`)
}

function listens(server: Server, port: number, host: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const fail = (error: NodeJS.ErrnoException) => (error.code === 'EADDRINUSE' ? resolve(false) : reject(error))
    server.once('error', fail)
    server.listen(port, host, () => {
      server.off('error', fail)
      resolve(true)
    })
  })
}
