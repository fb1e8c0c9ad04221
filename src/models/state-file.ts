/**
 * How a tool's state leaves the page and comes back: as a JSON file, and as the fragment of a link, which reaches no server.
 * Hostile, foreign, cut-off and newer ones come back as a code, never as an exception.
 */

/** `unreadable`: no JSON at all, cut off or too long. `foreign`: JSON, but not ours. `newer`: ours, from a later version. `damaged`: ours, with values that cannot be. */
export type OpenProblem = 'unreadable' | 'foreign' | 'newer' | 'damaged'

export type Opened<State> = { ok: true; state: State } | { ok: false; code: OpenProblem }

export interface StateForm<State> {
  /** The name a file carries so that another program's JSON is not taken for ours. */
  format: string
  /** Rises when an older tool could no longer read what a newer one writes. */
  version: number
  /** What a link's fragment starts with, such as `#gd=`. */
  fragment: string
  /** Whatever came from outside as a state; null where any part of it cannot be one. Never throws. */
  check: (value: unknown) => State | null
  /** Shorter for a link; what comes back is given to `check`. */
  pack?: { to: (state: State) => unknown[]; from: (rows: readonly unknown[]) => unknown }
  /** Longest link and file looked at, in characters: several times a full one. */
  longest: { fragment: number; file: number }
}

export interface StateFile<State> {
  fragment: string
  /** A state as the text of a JSON file that opens again. */
  toJson: (state: State) => string
  fromJson: (text: string) => Opened<State>
  /** A state as a link's fragment; null where it is longer than a link may be. */
  toFragment: (state: State) => string | null
  fromFragment: (hash: string) => Opened<State>
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * Reading and writing of one tool's states.
 *
 * @example stateFile(form).fromJson('{') // => { ok: false, code: 'unreadable' }
 */
export function stateFile<State extends object>(form: StateForm<State>): StateFile<State> {
  const { format, version, fragment, check, pack, longest } = form

  function judged(text: string, ours: (value: unknown) => Record<string, unknown> | null): Opened<State> {
    let value: unknown
    try {
      value = JSON.parse(text)
    } catch {
      return { ok: false, code: 'unreadable' }
    }
    const file = ours(value)
    if (!file) return { ok: false, code: 'foreign' }
    const made = file['version']
    if (typeof made === 'number' && made > version) return { ok: false, code: 'newer' }
    const state = made === version ? check(file) : null
    return state ? { ok: true, state } : { ok: false, code: 'damaged' }
  }

  return {
    fragment,
    toJson: (state) => `${JSON.stringify({ format, version, ...check(state) }, null, 1)}\n`,
    fromJson(text) {
      if (text.length > longest.file) return { ok: false, code: 'unreadable' }
      return judged(text.replace(/^\ufeff/, ''), (value) => (isRecord(value) && value['format'] === format ? value : null))
    },
    toFragment(state) {
      const clean = check(state)
      if (!clean) return null
      const rows = pack ? pack.to(clean) : [clean]
      const bytes = new TextEncoder().encode(JSON.stringify([version, ...rows]))
      const text = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
      const hash = fragment + text.replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '')
      return hash.length > longest.fragment ? null : hash
    },
    fromFragment(hash) {
      if (hash.length > longest.fragment || !hash.startsWith(fragment)) return { ok: false, code: 'unreadable' }
      let text: string
      try {
        const raw = atob(hash.slice(fragment.length).replace(/-/g, '+').replace(/_/g, '/'))
        text = new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(raw, (sign) => sign.charCodeAt(0)))
      } catch {
        return { ok: false, code: 'unreadable' }
      }
      return judged(text, (value) => {
        if (!Array.isArray(value)) return null
        const [made, ...rows] = value as unknown[]
        const state = pack ? pack.from(rows) : rows[0]
        return { ...(isRecord(state) ? state : {}), version: made }
      })
    },
  }
}
