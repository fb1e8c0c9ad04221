/** Text of the figure is so high, in its units. */
export const textSize = 16

/**
 * A text broken into lines that fit a width. Chinese breaks anywhere except before closing punctuation, other words at
 * blanks; a word wider than the line stands alone in it.
 *
 * @param width in units of the figure
 * @example linesOf('Handing over the repair', 100) // => ['Handing over', 'the repair']
 */
export function linesOf(text: string, width: number): string[] {
  const pieces = text.match(/[\p{Script=Han}][，。；：、！？）”]*|[^\s\p{Script=Han}]+\s*|\s+/gu) ?? []
  const lines = ['']
  for (const piece of pieces) {
    const line = lines[lines.length - 1] as string
    if (line && widthOf(line + piece.trimEnd()) > width) lines.push(piece.trimStart())
    else lines[lines.length - 1] = line + piece
  }
  return lines.map((line) => line.trim())
}

/** Han characters are as wide as they are high, others about half. */
function widthOf(text: string): number {
  return [...text].reduce((sum, sign) => sum + (/[\p{Script=Han}，。；：、！？（）“”]/u.test(sign) ? 1 : 0.56), 0) * textSize
}
