import { checkState, type GapState } from '@/models/gap-state'
import { list, save } from '@/stores/scenarios'
import { numbersOf } from './state.ts'

/** The name the scenarios of this calculator are saved under. */
export const tool = 'gap-calculator'

const isState = (data: unknown): data is GapState => checkState(data) !== null

/** What is saved on this device, the latest first. */
export const saved = () => list(tool, isState)

/**
 * Saves numbers under a name nobody has yet: nothing that was saved before is written over.
 *
 * `stored` is false where they are kept only until the page is closed.
 *
 * @example add(state, 'June') // => { name: 'June (2)', stored: true } when there is a June already
 */
export function add(state: GapState, title: string): { name: string; stored: boolean } {
  const taken = saved().map((scenario) => scenario.name)
  let name = title
  for (let count = 2; taken.includes(name); count++) name = `${title} (${count})`
  return { name, stored: save(tool, name, numbersOf(state)).stored }
}
