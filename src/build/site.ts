import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import type { Files } from '@/build/weigh'

/**
 * A built site read into memory.
 *
 * @throws when there is no `index.html`: it was not built, or not completely
 * @example readSite('dist').get('favicon.svg') // => its bytes
 */
export function readSite(dir: string): Files {
  const files = new Map<string, Buffer>()
  for (const entry of list(dir)) files.set(entry.split(sep).join('/'), readFileSync(join(dir, entry)))
  if (!files.has('index.html')) throw new Error(`readSite requires a built site in ${dir}; run npm run build first`)
  return files
}

function list(dir: string): string[] {
  try {
    const entries = readdirSync(dir, { recursive: true, withFileTypes: true })
    return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(join(dir, sep).length))
  } catch {
    return []
  }
}

/** BASE_PATH as addresses carry it. @example basePath('training') // => '/training/' */
export function basePath(given = ''): string {
  return `/${given.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/')
}
