/**
 * What stands at the top of every page after the first, and the page's number below: rules for one named page. Chromium
 * from 131 on prints them; others print the pages without.
 *
 * @param page name of the pages, as in `page: handout`
 * @example running('handout', 'Course', 'Gap 5') // => '@page handout{@top-left{content:"Course"}…'
 */
export function running(page: string, left: string, right: string): string {
  const box = (place: string, content: string) => `@${place}{content:${content};font:8.5pt sans-serif;color:#333}`
  return [
    `@page ${page}{${box('top-left', text(left))}${box('top-right', text(right))}${box('bottom-center', 'counter(page) " / " counter(pages)')}}`,
    `@page ${page}:first{@top-left{content:none}@top-right{content:none}}`,
  ].join('')
}

/** Words as a string of CSS that ends neither itself nor the style element it stands in. */
function text(words: string): string {
  return `"${words.replace(/[\\"<\n\r\f]/g, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)}"`
}
