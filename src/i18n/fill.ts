/**
 * A sentence with its blanks filled. The words come by props, so a sentence with a number in it is a text with
 * `{name}` where the number stands. A blank without a value stays as it is, so that a slip is seen.
 *
 * @example fill('{n} of {all}', { n: 3, all: 22 }) // => '3 of 22'
 */
export function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (blank, name: string) => String(values[name] ?? blank))
}
