import type { Locator, Page } from '@playwright/test'
import * as blank from './blank'
import * as bound from './bound'
import * as classify from './classify'
import * as hotspot from './hotspot'
import * as match from './match'
import * as matrix from './matrix'
import * as multi from './multi'
import * as numeric from './numeric'
import * as order from './order'
import * as reflect from './reflect'
import * as scenario from './scenario'
import * as single from './single'
import * as truefalse from './truefalse'

/** A question as its bank file has it. */
export interface Asked {
  ask: { id: string; type: string; unscored?: true }
  key: object
}

type Way = (page: Page, part: Locator, asked: never, locale: 'zh' | 'en') => Promise<void>

/** How a question of each type is answered fully right: by keys alone, and by taps without dragging. */
export const answers: Record<string, { byKeys: Way; byTaps: Way }> = {
  single,
  multi,
  truefalse,
  blank,
  numeric,
  bound,
  order,
  match,
  classify,
  hotspot,
  matrix,
  scenario,
  reflect,
}

/** What a question of the page asks and its key, from the file the page itself reads. */
export async function asked(part: Locator): Promise<Asked> {
  const { bank, of } = await part.locator('[data-island]').evaluate(async ({ dataset }: HTMLElement) => ({
    bank: await (await fetch(dataset['file']!)).json(),
    of: dataset['of']!,
  }))
  return { ask: bank.asks[of], key: bank.keys[of] }
}
