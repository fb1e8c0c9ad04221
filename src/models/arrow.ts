/** A line and the head at its end, both SVG paths: a marker would need ids, and a page can hold a figure twice. */
export interface Arrow {
  path: string
  tip: string
}

const tenth = (value: number) => Math.round(value * 10) / 10

/**
 * An arrow through points, in units of the drawing.
 *
 * @example arrow([0, 0], [0, 20]).path // => 'M0 0L0 20'
 */
export function arrow(...points: [number, number][]): Arrow {
  const [endX, endY] = points[points.length - 1] ?? [0, 0]
  const [fromX, fromY] = points[points.length - 2] ?? [0, 0]
  const angle = Math.atan2(endY - fromY, endX - fromX)
  const corner = (turn: number) => `${tenth(endX - 9 * Math.cos(angle + turn))} ${tenth(endY - 9 * Math.sin(angle + turn))}`
  return { path: `M${points.map(([x, y]) => `${tenth(x)} ${tenth(y)}`).join('L')}`, tip: `M${corner(0.45)}L${tenth(endX)} ${tenth(endY)}L${corner(-0.45)}Z` }
}
