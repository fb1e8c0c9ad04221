import { checkState, type GapState } from '@/models/gap-state'
import { type Answer, structure } from '@/models/servqual'
import { numbersOf } from './state.ts'

/** The name a file carries so that another program's JSON is not taken for ours. */
export const format = 'gap-calculator'

/** Rises when an older calculator could no longer read what a newer one writes. */
export const version = 1

/** What a link's fragment starts with. */
export const fragmentStart = '#gc='

/** Longest fragment looked at: four times a full scenario. Longer ones are no link of ours. */
const longestFragment = 4000

/** Longest file looked at, in characters. */
const longestFile = 100_000

/** What came out of a file or a link. The codes become sentences in `strings.ts`. */
export type Opened = { ok: true; state: GapState } | { ok: false; code: OpenProblem }

/** `unreadable`: no JSON at all, cut off or too long. `foreign`: JSON, but not ours. `newer`: ours, from a later version. `damaged`: ours, with values that cannot be. */
export type OpenProblem = 'unreadable' | 'foreign' | 'newer' | 'damaged'

/**
 * A scenario as the text of a JSON file. Weights by name, so that a person can read it and another program need not know the order.
 *
 * @example JSON.parse(toJson(state)).weights // => { tangibles: 10, reliability: 34, ... }
 */
export function toJson(state: GapState): string {
  const { weights, ...rest } = numbersOf(state)
  const named = Object.fromEntries(structure.map(({ id }, index) => [id, weights[index]]))
  const lines = Object.entries({ format, version, ...rest, weights: named }).map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`)
  return `{\n${lines.join(',\n')}\n}\n`
}

/**
 * A JSON file opened again. Hostile, foreign, cut-off and newer files come back as a code; nothing is thrown and nothing is kept of them.
 *
 * @example fromJson(toJson(state)) // => { ok: true, state }
 * @example fromJson('{"format":"gap-calculator","version":2}') // => { ok: false, code: 'newer' }
 */
export function fromJson(text: string): Opened {
  if (text.length > longestFile) return { ok: false, code: 'unreadable' }
  let value: unknown
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    return { ok: false, code: 'unreadable' }
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { ok: false, code: 'foreign' }
  const file = value as Record<string, unknown>
  if (file['format'] !== format) return { ok: false, code: 'foreign' }
  const problem = versionProblem(file['version'])
  if (problem) return { ok: false, code: problem }
  const named = file['weights']
  const weights = typeof named === 'object' && named !== null ? structure.map(({ id }) => (named as Record<string, unknown>)[id]) : null
  return opened({ ...file, weights })
}

/**
 * A scenario as a fragment for a link: compact JSON in base64url. About 500 characters for a full questionnaire.
 *
 * Nothing of it reaches a server: browsers keep fragments to themselves.
 */
export function toFragment(state: GapState): string {
  const { name, mode, scale, n, weights, expectation, perception, means } = numbersOf(state)
  const compact = [version, mode === 'items' ? 0 : 1, scale, n, weights, expectation, perception, means ? [means.expectation, means.perception] : 0, name]
  const bytes = new TextEncoder().encode(JSON.stringify(compact))
  return (
    fragmentStart +
    btoa(String.fromCharCode(...bytes))
      .replace(/\+/g, '-')
      .replace(/\//g, '_')
      .replace(/=+$/, '')
  )
}

/** Whether a fragment means to be a scenario of ours; others (`#section`) are none of our business. */
export function isFragment(hash: string): boolean {
  return hash.startsWith(fragmentStart)
}

/**
 * A link's fragment opened again; broken, cut-off and hostile ones come back as a code.
 *
 * @example fromFragment(toFragment(state)) // => { ok: true, state }
 * @example fromFragment('#gc=%3Cimg%3E') // => { ok: false, code: 'unreadable' }
 */
export function fromFragment(hash: string): Opened {
  const text = hash.slice(fragmentStart.length)
  if (!isFragment(hash) || text.length > longestFragment || !/^[\w-]+$/.test(text)) return { ok: false, code: 'unreadable' }
  let value: unknown
  try {
    const bytes = Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (sign) => sign.charCodeAt(0))
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return { ok: false, code: 'unreadable' }
  }
  if (!Array.isArray(value)) return { ok: false, code: 'foreign' }
  const problem = versionProblem(value[0])
  if (problem) return { ok: false, code: problem }
  const [, mode, scale, n, weights, expectation, perception, means, name] = value as unknown[]
  const pair = Array.isArray(means) ? { expectation: means[0] as Answer[], perception: means[1] as Answer[] } : means === 0 ? null : {}
  return opened({ mode: mode === 0 ? 'items' : mode === 1 ? 'dimensions' : null, scale, n, weights, expectation, perception, means: pair, name })
}

function versionProblem(found: unknown): OpenProblem | null {
  if (!Number.isInteger(found) || (found as number) < 1) return 'foreign'
  return (found as number) > version ? 'newer' : null
}

function opened(value: unknown): Opened {
  const state = checkState(value)
  return state ? { ok: true, state } : { ok: false, code: 'damaged' }
}
