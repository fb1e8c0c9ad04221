/** How many Chinese characters a text has; punctuation, Latin letters and digits do not count. @example countHan('差距5 = P − E') // => 2 */
export function countHan(text: string): number {
  return text.match(/\p{Script=Han}/gu)?.length ?? 0
}

/**
 * The candidate an author most likely meant, or null when none is near: at most a third of the letters differ
 * (Damerau, 1964).
 *
 * @example nearest('hint', ['hints', 'prompt']) // => 'hints'
 */
export function nearest(word: string, candidates: Iterable<string>): string | null {
  let best: string | null = null
  let bestDistance = Math.max(1, Math.floor(word.length / 3)) + 1
  for (const candidate of candidates) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase())
    if (distance < bestDistance) {
      best = candidate
      bestDistance = distance
    }
  }
  return best
}

/** Letters to change, add, drop or swap with their neighbour. */
function editDistance(a: string, b: string): number {
  const rows = [Array.from({ length: b.length + 1 }, (_, index) => index)]
  const at = (i: number, j: number) => rows[i]?.[j] ?? 0
  for (let i = 1; i <= a.length; i++) {
    rows[i] = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const candidates = [at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + (same ? 0 : 1), ...(swapped ? [at(i - 2, j - 2) + 1] : [])]
      rows[i]?.push(Math.min(...candidates))
    }
  }
  return at(a.length, b.length)
}

/** "a, b or c". @example oneOf(['a', 'b', 'c']) // => 'a, b or c' */
export function oneOf(words: readonly string[]): string {
  if (words.length < 2) return words[0] ?? 'nothing'
  return `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`
}

/** "a, b and c". @example listed(['a', 'b']) // => 'a and b' */
export function listed(words: readonly string[]): string {
  if (words.length < 2) return words[0] ?? 'nothing'
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}

/** A text cut to what fits a message. @example short('abcdef', 4) // => 'abcd…' */
export function short(text: string, length = 60): string {
  const letters = [...text.replace(/\s+/g, ' ').trim()]
  return letters.length <= length ? letters.join('') : `${letters.slice(0, length).join('')}…`
}

/** "Did you mean …?" when something near exists, else the fallback. */
export function didYouMean(word: string, candidates: Iterable<string>, fallback: string): string {
  const near = nearest(word, candidates)
  return near === null ? fallback : `Did you mean \`${near}\`? ${fallback}`
}

/** `questions[3].options[1].why`. @example fieldName(['questions', 3, 'why']) // => 'questions[3].why' */
export function fieldName(path: readonly PropertyKey[]): string {
  return path.reduce<string>((name, part) => (typeof part === 'number' ? `${name}[${part}]` : name === '' ? String(part) : `${name}.${String(part)}`), '')
}
