/** What a key can do in a deck or the presenter's window. */
export const commands = [
  'next',
  'back',
  'first',
  'last',
  'skip',
  'black',
  'white',
  'overview',
  'find',
  'laser',
  'pen',
  'undo',
  'clear',
  'zoom',
  'reveal',
  'pause',
  'bigger',
  'smaller',
  'swap',
  'fullscreen',
  'help',
] as const
export type Command = (typeof commands)[number]

/** Keys by command, as `KeyboardEvent.key` says them, letters small. */
export type Keys = Record<Command, readonly string[]>

export const defaultKeys: Keys = {
  next: ['ArrowRight', 'ArrowDown', 'PageDown', ' '],
  back: ['ArrowLeft', 'ArrowUp', 'PageUp'],
  first: ['Home'],
  last: ['End'],
  skip: ['s'],
  black: ['b', '.'],
  white: ['w', ','],
  overview: ['o'],
  find: ['g'],
  laser: ['l'],
  pen: ['d'],
  undo: ['u'],
  clear: ['e'],
  zoom: ['z'],
  reveal: ['r'],
  pause: ['t'],
  bigger: ['+', '='],
  smaller: ['-'],
  swap: ['p'],
  fullscreen: ['f'],
  help: ['?'],
}

/** Clickers send these two, and they keep their meaning whatever is set. */
export const clicker: Record<string, Command> = { PageDown: 'next', PageUp: 'back' }

/** A key as it is compared: letters small, so that caps lock changes nothing. @example keyName('B') // => 'b' */
export function keyName(key: string): string {
  return key.length === 1 ? key.toLowerCase() : key
}

/** What a key does; null: nothing. @example commandOf('B', defaultKeys) // => 'black' */
export function commandOf(key: string, keys: Keys): Command | null {
  const name = keyName(key)
  return clicker[name] ?? commands.find((command) => keys[command].includes(name)) ?? null
}

/** Whether a stored value can be used as keys: every command has some, none has two. */
export function isKeys(value: unknown): value is Keys {
  const keys = value as Keys
  if (typeof keys !== 'object' || keys === null) return false
  const all = commands.flatMap((command) => (Array.isArray(keys[command]) && keys[command].length > 0 ? [...keys[command]] : [null]))
  return all.every((key) => typeof key === 'string') && new Set(all).size === all.length
}

/** What a control keeps for itself: `field` is typed into, `choice` lives by arrows, `press` by Space and Enter, `box` scrolls. */
export type Control = 'field' | 'choice' | 'press' | 'box' | null

/**
 * Whether a key belongs to the control that has the focus, and so not to the deck. A clicker's keys never do; letters
 * belong only where something is typed, so that the screen goes black with a radio focused.
 *
 * @example belongs('PageDown', 'field') // => false
 * @example belongs('ArrowDown', 'choice') // => true
 * @example belongs('b', 'choice') // => false
 */
export function belongs(key: string, control: Control): boolean {
  if (!control || key in clicker) return false
  if (control === 'field') return true
  const press = key === ' ' || key === 'Enter'
  const arrow = /^(Arrow|Home|End)/.test(key)
  if (control === 'press') return press
  if (control === 'choice') return press || arrow
  return arrow
}
