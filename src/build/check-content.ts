import { pathToFileURL } from 'node:url'
import { readAndCheck } from '@/checks'
import { count, report } from '@/checks/report'

/**
 * `npm run check:content [-- --json] [folder of a project]`: says what is wrong with the content, and exits with 1
 * when something would stop the build. `--json` prints the findings as JSON for programs.
 */
export async function main(args: string[]): Promise<number> {
  const started = performance.now()
  const root = args.find((arg) => !arg.startsWith('--')) ?? process.cwd()
  const { files, findings } = await readAndCheck(root)
  const seconds = (performance.now() - started) / 1000
  console.log(args.includes('--json') ? JSON.stringify(findings, null, 2) : report(findings, Object.keys(files).length, seconds))
  return count(findings).error > 0 ? 1 : 0
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.exitCode = await main(process.argv.slice(2))
}
