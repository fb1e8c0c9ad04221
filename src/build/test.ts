import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'

// npm test: every check in order, then one line over all suites. A step that fails stops the run: what follows would
// be judged on a broken course.

const cache = 'node_modules/.cache/course'
const steps: [string, string][] = [
  ['types', 'npm run check'],
  ['lint', 'npm run lint'],
  ['lockfile', 'npm run check:lockfile'],
  ['content', 'npm run check:content'],
  ['unit', `npm run test:unit -- --reporter=default --reporter=json --outputFile.json=${cache}/unit.json`],
  ['build', 'npm run build'],
  ['budgets', 'npm run budgets'],
  ['variants', 'npm run build:variants'],
  ['end to end', 'npm run test:e2e'],
]

interface Timed {
  name: string
  ms: number
}
interface Counted {
  passed: number
  failed: number
  timed: Timed[]
}

rmSync(`${cache}/unit.json`, { force: true })
rmSync(`${cache}/e2e.json`, { force: true })
const log: { name: string; ok: boolean; seconds: number }[] = []
for (const [name, command] of steps) {
  const start = Date.now()
  console.log(`\n== ${name}`)
  const { status } = spawnSync(command, { stdio: 'inherit', shell: true })
  log.push({ name, ok: status === 0, seconds: Math.round((Date.now() - start) / 1000) })
  if (status !== 0) break
}

const suites = [unit(), journeys()]
// Unit tests and journeys count one by one, every other step as one.
const single = log.filter(({ name }) => name !== 'unit' && name !== 'end to end')
const passed = suites.reduce((sum, suite) => sum + suite.passed, 0) + single.filter((step) => step.ok).length
let failed = suites.reduce((sum, suite) => sum + suite.failed, 0) + single.filter((step) => !step.ok).length
const ok = log.length === steps.length && log.every((step) => step.ok)
if (!ok && failed === 0) failed = 1

console.log('\nThe 20 slowest tests:')
for (const { name, ms } of suites
  .flatMap((suite) => suite.timed)
  .sort((a, b) => b.ms - a.ms)
  .slice(0, 20))
  console.log(`${(ms / 1000).toFixed(1).padStart(7)} s  ${name}`)
console.log(`\n${log.map((step) => `${step.ok ? 'ok    ' : 'FAILED'} ${step.name} (${step.seconds} s)`).join('\n')}`)
for (const [name] of steps.slice(log.length)) console.log(`not run ${name}`)
console.log(`\n${passed} passed, ${failed} failed`)
process.exit(ok ? 0 : 1)

function unit(): Counted {
  const report = read<{
    numPassedTests: number
    numFailedTests: number
    testResults: { assertionResults: { fullName: string; duration?: number }[] }[]
  }>(`${cache}/unit.json`)
  return {
    passed: report?.numPassedTests ?? 0,
    failed: report?.numFailedTests ?? 0,
    timed: (report?.testResults ?? []).flatMap((file) => file.assertionResults.map((test) => ({ name: test.fullName, ms: test.duration ?? 0 }))),
  }
}

function journeys(): Counted {
  interface Suite {
    suites?: Suite[]
    specs?: { title: string; ok: boolean; tests: { results: { duration: number }[] }[] }[]
  }
  const report = read<{ suites: Suite[] }>(`${cache}/e2e.json`)
  const specs = (suite: Suite): NonNullable<Suite['specs']> => [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specs)]
  const all = (report?.suites ?? []).flatMap(specs)
  return {
    passed: all.filter((spec) => spec.ok).length,
    failed: all.filter((spec) => !spec.ok).length,
    timed: all.map((spec) => ({ name: spec.title, ms: Math.max(0, ...spec.tests.flatMap((test) => test.results.map((result) => result.duration))) })),
  }
}

function read<T>(file: string): T | null {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as T) : null
}
