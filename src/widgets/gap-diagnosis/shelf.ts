import { list, save } from '@/stores/scenarios'
import { checkState, type DiagnosisState } from './share.ts'

/** The name the scenarios of this tool are saved under. */
export const tool = 'gap-diagnosis'

const isState = (data: unknown): data is DiagnosisState => checkState(data) !== null

/** What is saved on this device, the latest first. */
export const saved = () => list(tool, isState)

/**
 * Saves a diagnosis under a name nobody has yet: nothing that was saved before is written over. `stored` is false where it
 * is kept only until the page is closed.
 *
 * @example add(state, 'June') // => { name: 'June (2)', stored: true } when there is a June already
 */
export function add(state: DiagnosisState, title: string): { name: string; stored: boolean } {
  const taken = saved().map((scenario) => scenario.name)
  let name = title
  for (let count = 2; taken.includes(name); count++) name = `${title} (${count})`
  return { name, stored: save(tool, name, checkState(state)).stored }
}
