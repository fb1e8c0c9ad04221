import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import lighthouse, { type Result } from 'lighthouse'
import { openBrowser } from '@/build/bench/browser'
import { type Line, median } from '@/build/bench/report'

const categories = ['performance', 'accessibility', 'best-practices', 'seo']

/** Lighthouse's four scores of each page on a phone as it simulates one, median of the runs; 100 is asked for. */
export async function lighthouseScores(pages: Record<string, string>, runs: number): Promise<Line[]> {
  const port = await freePort()
  const { close } = await openBrowser([`--remote-debugging-port=${port}`])
  try {
    const lines: Line[] = []
    for (const [name, address] of Object.entries(pages)) {
      const found: (number | null)[][] = []
      const faults = new Set<string>()
      for (let run = 0; run < runs; run += 1) {
        const result = await lighthouse(address, { port, onlyCategories: categories, logLevel: 'error', output: 'json' })
        found.push(categories.map((id) => result?.lhr.categories[id]?.score ?? null))
        for (const fault of result ? faultsOf(result.lhr) : []) faults.add(fault)
      }
      const scores = categories.map((_, index) => median(found.flatMap((run) => run[index] ?? [])))
      const points = scores.map((score) => (score === null ? '-' : String(Math.round(score * 100))))
      const holds = scores.includes(null) ? null : scores.every((score) => score === 1)
      lines.push({ what: holds ? name : `${name}: ${[...faults].join(', ')}`, measured: points.join(' / '), target: '100 / 100 / 100 / 100', holds })
    }
    return lines
  } finally {
    await close()
  }
}

/** What keeps a page from 100: ids of the audits that count and were not passed. */
function faultsOf({ categories: found, audits }: Result): string[] {
  const counted = Object.values(found).flatMap(({ auditRefs }) => auditRefs.filter(({ weight }) => weight > 0))
  return counted.map(({ id }) => id).filter((id) => (audits[id]?.score ?? 1) < 0.9)
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })
}
