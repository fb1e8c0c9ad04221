import { type ClassSet, type CodeRefusal, type Result, readResultCode } from '@/models/result-code'

/** A code in a pasted text that tells a result. `line` counts from 1. */
export interface FoundCode extends Result {
  line: number
}

/** Something in a pasted text that is no code of this class check. `other`: which of the other checks it is of, from 0. */
export interface MissedCode {
  line: number
  text: string
  reason: CodeRefusal | 'other'
  other?: number
}

/**
 * Takes pasted text apart: whole JSON objects, however many, and the rest, in which each keeps its line.
 *
 * @example takeObjects('{"v":1}\nABCD EFGH') // => { objects: [{ line: 1, text: '{"v":1}' }], rest: '\nABCD EFGH' }
 */
export function takeObjects(text: string): { objects: { line: number; text: string }[]; rest: string } {
  const objects: { line: number; text: string }[] = []
  let rest = ''
  let [from, depth, quoted] = [0, 0, false]
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at]
    if (depth === 0) {
      if (sign === '{') [from, depth] = [at, 1]
      else rest += sign
    } else if (quoted) {
      if (sign === '\\') at += 1
      else if (sign === '"') quoted = false
    } else if (sign === '"') quoted = true
    else if (sign === '{') depth += 1
    else if (sign === '}') {
      depth -= 1
      if (depth === 0) {
        const object = text.slice(from, at + 1)
        objects.push({ line: lineAt(text, from), text: object })
        rest += object.replace(/[^\n]/g, '')
      }
    }
  }
  // One that breaks off is told as such, not as a thousand bad codes.
  if (depth > 0) objects.push({ line: lineAt(text, from), text: text.slice(from) })
  return { objects, rest }
}

/**
 * All codes in a text, one after the other, however they are set apart: lines, blanks, commas, dashes in the middle. A
 * name or a number before a code in its line does no harm.
 *
 * @param others sets of other class checks, to say of which a code is that is not of this one
 * @example codesIn('12: 6800-0bqr', set).found // => [{ line: 1, number: 12, marks: […] }]
 */
export function codesIn(text: string, set: ClassSet, others: readonly ClassSet[] = []): { found: FoundCode[]; missed: MissedCode[] } {
  const found: FoundCode[] = []
  const missed: MissedCode[] = []
  for (const [index, words] of text
    .split(/\r\n?|\n/)
    .map(wordsOf)
    .entries()) {
    const line = index + 1
    const here: FoundCode[] = []
    const left: string[][] = [[]]
    for (let at = 0; at < words.length; ) {
      const count = codeAt(words, at)
      const read = count > 0 ? readResultCode(words.slice(at, at + count).join(''), set) : undefined
      if (read && !('refusal' in read)) {
        here.push({ line, ...read })
        left.push([])
        at += count
      } else {
        left.at(-1)?.push(words[at] as string)
        at += 1
      }
    }
    found.push(...here)
    for (const run of left) missed.push(...told(run, line, set, others, here.length > 0))
  }
  return { found, missed }
}

/** Runs of letters and digits; what is longer than a code and made of whole ones is cut into them. */
function wordsOf(line: string): string[] {
  return (
    line
      .normalize('NFKC')
      .toUpperCase()
      .match(/[0-9A-Z]+/g) ?? []
  ).flatMap((word) => (word.length % 8 === 0 ? (word.match(/.{8}/g) ?? []) : [word]))
}

/** How many words from here make eight characters together; 0 when none do. */
function codeAt(words: readonly string[], at: number): number {
  let length = 0
  for (let count = 1; at + count <= words.length; count += 1) {
    length += (words[at + count - 1] as string).length
    if (length === 8) return count
    if (length > 8) return 0
  }
  return 0
}

/** Why words that are no code of this check were refused. `beside`: a good code stands in the line, which may carry a name and a number. */
function told(words: readonly string[], line: number, set: ClassSet, others: readonly ClassSet[], beside: boolean): MissedCode[] {
  const missed: MissedCode[] = []
  const loose: string[] = []
  const flush = () => {
    const text = loose.splice(0).join(' ')
    if (text) missed.push({ line, text, reason: 'length' })
  }
  for (let at = 0; at < words.length; ) {
    const word = words[at] as string
    const count = codeAt(words, at)
    // Beside a good code only what is grouped like one is taken for one: "19 BOB LEE" has eight signs too.
    if (count === 0 || (beside && word.length !== 8 / count)) {
      if (!beside || !/^([A-Z]+|\d{1,2})$/.test(word)) loose.push(word)
      at += 1
      continue
    }
    flush()
    const text = words.slice(at, at + count).join(' ')
    const other = others.findIndex((one) => !('refusal' in readResultCode(text, one)))
    const refused = readResultCode(text, set)
    missed.push(other >= 0 ? { line, text, reason: 'other', other } : { line, text, reason: 'refusal' in refused ? refused.refusal : 'check' })
    at += count
  }
  flush()
  return missed
}

function lineAt(text: string, at: number): number {
  return text.slice(0, at).split('\n').length
}
