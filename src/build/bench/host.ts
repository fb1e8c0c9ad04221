import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { atEnd } from '@/build/bench/cleanup'
import { type Files, fileAt } from '@/build/weigh'

/** One file as it was sent. */
export interface Sent {
  file: string
  /** Compressed bytes of the body. */
  bytes: number
}

export interface Host {
  /** Ends with a slash. */
  address: string
  /** All that was sent since `sent.length = 0`, in order. What the site lacks (404) is there with its page's bytes. */
  sent: Sent[]
  has(file: string): boolean
  close(): Promise<void>
}

const types: Record<string, string> = {
  '.html': 'text/html;charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
}

/** Serves a site from memory on a free port, compressed as a good static host would, and keeps a list of what it sent. */
export async function host(files: Files): Promise<Host> {
  const sent: Sent[] = []
  const packed = new Map<string, Buffer>()
  const server = createServer((request, response) => {
    const file = fileAt(request.url ?? '/', 'index.html')
    const content = files.get(file) ?? files.get('404.html') ?? Buffer.from('')
    const body = packed.get(file) ?? brotliCompressSync(content)
    packed.set(file, body)
    sent.push({ file, bytes: body.length })
    response.writeHead(files.has(file) ? 200 : 404, {
      'content-type': types[extname(file)] ?? 'text/html;charset=utf-8',
      'content-encoding': 'br',
      'content-length': body.length,
      'cache-control': 'max-age=600',
    })
    response.end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const close = atEnd(() => {
    server.closeAllConnections()
    server.close()
  })
  return { address: `http://localhost:${(server.address() as AddressInfo).port}/`, sent, has: (file) => files.has(file), close }
}
