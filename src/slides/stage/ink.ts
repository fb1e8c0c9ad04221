import type { Stroke } from '@/slides/deck/snapshot'

const svg = 'http://www.w3.org/2000/svg'

/** Draws the lines of the pen over a slide; `ink` has a view box of 1600 x 900. */
export function drawInk(ink: SVGElement, strokes: readonly Stroke[]): void {
  ink.replaceChildren(
    ...strokes.map((stroke) => {
      const line = document.createElementNS(svg, 'polyline')
      // A single tap is a dot: a line of no length with round ends.
      const points = stroke.length === 1 ? [...stroke, ...stroke] : stroke
      line.setAttribute('points', points.map(([x, y]) => `${x * 1600},${y * 900}`).join(' '))
      return line
    }),
  )
}
