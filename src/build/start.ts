import { spawnSync } from 'node:child_process'
import { serve } from '@/build/serve'

// npm start: builds the course, serves it, prints the address. `npm start -- --host` for phones in the room.

const built = spawnSync('npx', ['--no-install', 'astro', 'build'], { stdio: 'inherit', shell: process.platform === 'win32' })
if (built.status !== 0) {
  console.error('\nThe course was not built: see the message above.')
  process.exit(built.status ?? 1)
}
const base = `/${(process.env['BASE_PATH'] ?? '').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/')
const { addresses } = await serve(process.env['OUT_DIR'] ?? 'dist', {
  port: Number(process.env['PORT'] ?? 4321),
  host: process.argv.includes('--host'),
  base,
})
console.log(`\n  The course is at  ${addresses.join('\n                    ')}\n  Stop with Ctrl+C.\n`)
