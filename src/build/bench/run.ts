import { execFile, spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { atEnd } from '@/build/bench/cleanup'

/** What a run of another program took. */
export interface Ran {
  seconds: number
  /** Highest memory of the program and all its children together, in MB; null where it cannot be told (Windows). */
  peak: number | null
}

const astro = fileURLToPath(new URL('bin/astro.mjs', import.meta.resolve('astro/package.json')))

/**
 * Builds a site as `npm run build` does.
 *
 * @param cwd the project's folder
 * @throws with the end of what it printed, when it fails
 */
export function build(cwd: string, options: { env?: Record<string, string>; args?: string[] } = {}): Promise<Ran> {
  const env = { ...process.env, BASE_PATH: '', GALLERY: '', ASTRO_TELEMETRY_DISABLED: '1', ...options.env }
  return run(process.execPath, [astro, 'build', ...(options.args ?? [])], cwd, env)
}

function run(command: string, args: string[], cwd: string, env: NodeJS.ProcessEnv): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const start = performance.now()
    const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
    const ended = atEnd(() => child.kill())
    let said = ''
    const listen = (chunk: Buffer) => {
      said = (said + chunk).slice(-4000)
    }
    child.stdout.on('data', listen)
    child.stderr.on('data', listen)
    let peak = 0
    const look = setInterval(async () => {
      peak = Math.max(peak, await memoryOf(child.pid ?? 0))
    }, 100)
    child.on('error', reject)
    child.on('close', async (code) => {
      clearInterval(look)
      await ended()
      if (code !== 0) reject(new Error(`${args.slice(1).join(' ')} in ${cwd} failed:\n${said}`))
      else resolve({ seconds: (performance.now() - start) / 1000, peak: peak > 0 ? peak : null })
    })
  })
}

interface Process {
  id: number
  parent: number
  /** MB */
  memory: number
}

/** Memory of a process and its children, in MB. What they share is counted more than once. */
async function memoryOf(id: number): Promise<number> {
  const all = await processes()
  const family = new Set([id])
  // A child has a higher place in the list than its parent only by custom: look until nobody is added.
  for (let before = 0; before !== family.size; ) {
    before = family.size
    for (const one of all) if (family.has(one.parent)) family.add(one.id)
  }
  return all.filter((one) => family.has(one.id)).reduce((sum, one) => sum + one.memory, 0)
}

async function processes(): Promise<Process[]> {
  if (process.platform === 'linux')
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap(inProc)
  if (process.platform === 'win32') return []
  const { stdout } = await promisify(execFile)('ps', ['-axo', 'pid=,ppid=,rss='])
  return stdout
    .trim()
    .split('\n')
    .map((line) => {
      const [id = 0, parent = 0, kilobytes = 0] = line.trim().split(/\s+/).map(Number)
      return { id, parent, memory: kilobytes / 1024 }
    })
}

function inProc(name: string): Process[] {
  try {
    const status = readFileSync(`/proc/${name}/status`, 'utf8')
    const field = (key: string) => Number(new RegExp(`^${key}:\\s*(\\d+)`, 'm').exec(status)?.[1] ?? 0)
    return [{ id: Number(name), parent: field('PPid'), memory: field('VmRSS') / 1024 }]
  } catch {
    // It ended while we looked.
    return []
  }
}
