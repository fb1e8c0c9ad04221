import { now, saw } from '@/stores/clock'
import { keys, read, remove as removeKey, write } from '@/stores/engine'
import { load, type Saved, type Shape } from '@/stores/persistent'

/**
 * What a learner worked out with a tool and gave a name, under `scenario:<tool>:<id>`, each under a key of its own.
 * The data are the tool's: a tool that changes what it saves must go on reading what it saved before.
 */
interface ScenarioSaved extends Saved {
  v: 1
  name: string
  /** When it was saved last, in milliseconds since 1970. */
  at: number
  data: unknown
}

export interface Scenario<T = unknown> {
  id: string
  name: string
  at: number
  data: T
}

const shape: Shape<ScenarioSaved> = {
  initial: { v: 1, name: '', at: 0, data: null },
  check(value): value is ScenarioSaved {
    const { name, at } = value as ScenarioSaved
    return typeof name === 'string' && Number.isFinite(at)
  },
  fit(scenario) {
    saw(scenario.at)
    return scenario
  },
}

/** A tool's saved scenarios, the latest first. Those whose data do not pass `check` are left out and left alone. */
export function list<T = unknown>(tool: string, check?: (data: unknown) => data is T): Scenario<T>[] {
  const start = keyOf(tool, '')
  return keys(start)
    .flatMap((key) => {
      const found = load(key, shape)
      return found ? [{ id: key.slice(start.length), name: found.name, at: found.at, data: found.data as T }] : []
    })
    .filter(({ data }) => !check || check(data))
    .sort((one, other) => other.at - one.at)
}

/**
 * Saves a scenario and gives its id; with the id of one that exists, writes it anew. `stored` is false where it is kept
 * only until the page is closed: that must be said.
 */
export function save(tool: string, name: string, data: unknown, id: string = newId(tool)): { id: string; stored: boolean } {
  const saved: ScenarioSaved = { v: 1, name, at: now(), data }
  return { id, stored: write(keyOf(tool, id), JSON.stringify(saved)) }
}

export function remove(tool: string, id: string): void {
  removeKey(keyOf(tool, id))
}

function keyOf(tool: string, id: string): string {
  return `scenario:${tool}:${id}`
}

/** Time and chance: crypto.randomUUID does not exist on a plain-http intranet. */
function newId(tool: string): string {
  const id = now().toString(36) + Math.random().toString(36).slice(2, 6)
  return read(keyOf(tool, id)) === undefined ? id : newId(tool)
}
