import { type Check, listOf, name, record } from '@/models/state-check'
import { type StateFile, stateFile } from '@/models/state-file'

/** What the simulator holds, and what a saved play, a JSON file and a link carry. */
export interface SimulatorState {
  /** Who played, or why it was kept. Free text, shown as text only. */
  name: string
  /** Id of the case: the name of a file of content/scenarios. */
  case: string
  /** Ids of the choices made, from the start. Those the case no longer has are left out when it is played. */
  path: string[]
}

/** Longer than any play of a case that ends. */
export const mostChoices = 80

const id: Check<string> = (value) => (typeof value === 'string' && /^[a-z0-9](?:[a-z0-9-]{0,60})$/.test(value) ? value : undefined)

const parts = record<SimulatorState>({ name, case: id, path: listOf(id, 0, mostChoices) })

export const checkState = (value: unknown): SimulatorState | null => parts(value) ?? null

export const file: StateFile<SimulatorState> = stateFile({
  format: 'complaint-simulator',
  version: 1,
  fragment: '#sm=',
  check: checkState,
  longest: { fragment: 6000, file: 20_000 },
})

/** A case not begun. */
export const opening = (id: string): SimulatorState => ({ name: '', case: id, path: [] })
