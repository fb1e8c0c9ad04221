const gap = /\[\[([a-z0-9-]+)\]\]/

/**
 * A text with gaps, taken apart.
 *
 * @example segments('A [[b]] c.') // => ['A ', { gap: 'b' }, ' c.']
 */
export function segments(text: string): (string | { gap: string })[] {
  return text
    .split(new RegExp(gap, 'g'))
    .map((part, index) => (index % 2 ? { gap: part } : part))
    .filter((part) => part !== '')
}

/** Ids of the gaps in a text, in its order. @example gapIds('[[b]] and [[a]]') // => ['b', 'a'] */
export function gapIds(text: string): string[] {
  return segments(text).flatMap((part) => (typeof part === 'string' ? [] : part.gap))
}

/**
 * A typed word as it is compared: full-width forms become plain ones, 。 a point, case and surrounding punctuation do not
 * count, nor do spaces beside a Chinese character.
 *
 * @example plainWord('　Ｇａｐ  5。') // => 'gap 5'
 * @example plainWord('期 望') // => '期望'
 * @example plainWord('−4') // => '-4'
 */
export function plainWord(text: string): string {
  return text
    .replace(/。/g, '.')
    .normalize('NFKC')
    .replace(/\s+/g, ' ')
    .replace(/ ?(\p{Script=Han}) ?/gu, '$1')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/^[\s"'“‘([.,;:!?]+|[\s.,;:!?、"'”’)\]]+$/gu, '')
    .toLowerCase()
}
