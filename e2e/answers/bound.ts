import type { Locator, Page } from '@playwright/test'
import { shown, tapNumber, typeNumber } from './numeric'

interface Bound {
  ask: { sought: 'item-gap' | 'dimension-gap' | 'unweighted' | 'weighted'; of?: string | number; decimals: number }
}

/** Answers a question about the calculator's numbers rightly with keys alone: from the table that stands in it. */
export async function byKeys(page: Page, part: Locator, { ask }: Bound): Promise<void> {
  await typeNumber(page, part, await byTable(part, ask))
}

/** Answers it with a finger and the number pad of a phone. */
export async function byTaps(page: Page, part: Locator, { ask }: Bound): Promise<void> {
  await tapNumber(page, part, await byTable(part, ask))
}

const dimensions = ['tangibles', 'reliability', 'responsiveness', 'assurance', 'empathy']

/** What a person works out who reads the table. */
async function byTable(part: Locator, { sought, of, decimals }: Bound['ask']): Promise<string> {
  const lines: { name: string; gap: number; weight: number }[] = []
  for (const row of await part.locator('tbody tr').all()) {
    const [expectation, perception, weight] = (await row.locator('td').allInnerTexts()).map(Number)
    if (expectation === undefined || perception === undefined) continue
    lines.push({ name: (await row.locator('th').innerText()).trim(), gap: perception - expectation, weight: sought === 'weighted' ? (weight ?? 0) : 1 })
  }
  // Items are named by their number, "Item 8"; without it these are the dimensions, all five of them.
  const isOf = (name: string, index: number) => (typeof of === 'number' ? /\d+/.exec(name)?.[0] === String(of) : !/\d/.test(name) && dimensions[index] === of)
  const asked = lines.filter(({ name }, index) => isOf(name, index))
  const counted = asked.length > 0 ? asked : lines
  const weights = counted.reduce((sum, { weight }) => sum + weight, 0)
  return shown(counted.reduce((sum, { gap, weight }) => sum + weight * gap, 0) / weights, decimals)
}
