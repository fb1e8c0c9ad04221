import { list, type Scenario, save } from '@/stores/scenarios'

/** What one tool has saved on this device under names. */
export interface Shelf<State> {
  tool: string
  /** The latest first. */
  saved(): Scenario<State>[]
  /**
   * Saves under a name nobody has yet: nothing that was saved before is written over. `stored` is false where it is kept only
   * until the page is closed.
   */
  add(state: State, title: string): { name: string; stored: boolean }
}

/**
 * The shelf of a tool.
 *
 * @example shelfOf('gap-diagnosis', checkState).add(state, 'June') // => { name: 'June (2)', stored: true } when there is a June already
 */
export function shelfOf<State>(tool: string, check: (value: unknown) => State | null): Shelf<State> {
  const saved = () => list(tool, (data): data is State => check(data) !== null)
  return {
    tool,
    saved,
    add(state, title) {
      const taken = saved().map((scenario) => scenario.name)
      let name = title
      for (let count = 2; taken.includes(name); count++) name = `${title} (${count})`
      return { name, stored: save(tool, name, check(state)).stored }
    },
  }
}
