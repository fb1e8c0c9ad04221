import { readFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'

/** As much of `package-lock.json` (version 2 or 3) as is looked at. */
export interface Lockfile {
  packages: Record<string, { optionalDependencies?: Record<string, string>; resolved?: string; link?: boolean }>
}

/**
 * What would make `npm ci` fail elsewhere. npm silently leaves a platform's package out of the lockfile when a
 * registry does not have it; `npm install` here passes all the same, `npm ci` on that platform stops. And a recorded
 * download address ties the project to one registry.
 *
 * @returns one sentence a problem; empty when the lockfile is whole
 */
export function lockfileProblems({ packages }: Lockfile): string[] {
  const present = new Set(Object.keys(packages).map((path) => path.replace(/^.*node_modules\//, '')))
  return Object.entries(packages).flatMap(([path, entry]) => {
    const name = path === '' ? 'the project' : path
    const missing = Object.keys(entry.optionalDependencies ?? {})
      .filter((dependency) => !present.has(dependency))
      .map((dependency) => `${name} wants ${dependency}, which has no entry: install an exact version that exists for every platform.`)
    const address = entry.resolved && !entry.link ? [`${name} records the address ${entry.resolved}: take every "resolved" line out.`] : []
    return [...missing, ...address]
  })
}

/** `tsx src/build/lockfile.ts [package-lock.json]`: prints problems and returns 1, or says that there are none. */
export async function main(path = 'package-lock.json'): Promise<number> {
  const lockfile = JSON.parse(await readFile(path, 'utf8')) as Lockfile
  const problems = lockfileProblems(lockfile)
  console.log(problems.length > 0 ? problems.join('\n') : `${path}: whole, ${Object.keys(lockfile.packages).length} entries`)
  return problems.length > 0 ? 1 : 0
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.exitCode = await main(process.argv[2])
}
