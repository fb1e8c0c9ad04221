import { type Command, clicker, commandOf, type Keys, keyName } from '@/slides/deck/keys'

/** The browser, the screen reader or the deck's own numbers need these. */
const taken = /^(Tab|Escape|Enter|Shift|Control|Alt|Meta|CapsLock|Dead|Process|Unidentified|F\d+|\d)$/

export type Rebound = { keys: Keys } | { refused: 'taken' } | { refused: 'clash'; with: Command }

/**
 * Gives a command one key in place of its own; those of the clicker stay.
 *
 * @example rebind(defaultKeys, 'black', 'k') // => { keys: { ...defaultKeys, black: ['k'] } }
 * @example rebind(defaultKeys, 'black', 'w') // => { refused: 'clash', with: 'white' }
 */
export function rebind(keys: Keys, command: Command, key: string): Rebound {
  const name = keyName(key)
  if (taken.test(name)) return { refused: 'taken' }
  const owner = commandOf(name, keys)
  if (owner && owner !== command) return { refused: 'clash', with: owner }
  return { keys: { ...keys, [command]: [...new Set([name, ...keys[command].filter((old) => old in clicker)])] } }
}
