/**
 * Labels of a chart that touch nothing, whatever the width: across a share of it, down and in size letter sizes.
 */

/** A box hung on a place across (share of the width) with its edges in letter sizes: from that place, and from the top. */
export interface Box {
  x: number
  left: number
  right: number
  top: number
  bottom: number
}

/** Where a label goes, in letter sizes from its point to its base line. */
export interface Placed {
  dx: number
  dy: number
  anchor: 'start' | 'middle' | 'end'
  /** A far one gets a line to its point. */
  far: boolean
  /** Room for the number only: the name stands in the table. */
  brief: boolean
}

/** The widths, in letter sizes, between which labels must not touch: a phone of 320 pixels, and a very wide screen. */
export const fieldWidths = [14, 70] as const

/**
 * Whether two boxes touch at any width of the field between `fieldWidths`. As the field grows, boxes hung on different places move
 * apart or across each other at an even pace, so looking at both ends is enough.
 */
export function touch(a: Box, b: Box): boolean {
  if (a.bottom <= b.top || b.bottom <= a.top) return false
  const one = (a.x - b.x) * fieldWidths[0]
  const other = (a.x - b.x) * fieldWidths[1]
  return Math.min(one, other) < b.right - a.left && Math.max(one, other) > b.left - a.right
}

/** Half a mark, with a little air. */
const markHalf = 0.6

const near: Placed[] = [
  { dx: 0.8, dy: 0.35, anchor: 'start', far: false, brief: false },
  { dx: -0.8, dy: 0.35, anchor: 'end', far: false, brief: false },
  { dx: 0, dy: -0.9, anchor: 'middle', far: false, brief: false },
  { dx: 0, dy: 1.7, anchor: 'middle', far: false, brief: false },
  { dx: 0.5, dy: -0.75, anchor: 'start', far: false, brief: false },
  { dx: 0.5, dy: 1.5, anchor: 'start', far: false, brief: false },
  { dx: -0.5, dy: -0.75, anchor: 'end', far: false, brief: false },
  { dx: -0.5, dy: 1.5, anchor: 'end', far: false, brief: false },
]
const far: Placed[] = [2, 3.4, 4.8, 6.2, 7.6, 9, 11, 13].flatMap((radius) =>
  Array.from({ length: 12 }, (_, turn): Placed => {
    const angle = (turn * Math.PI) / 6
    const side = Math.round(Math.cos(angle) * 10)
    return {
      dx: Math.cos(angle) * Math.min(radius, 4.8),
      dy: Math.sin(angle) * radius + 0.35,
      anchor: side > 0 ? 'start' : side < 0 ? 'end' : 'middle',
      far: true,
      brief: false,
    }
  }),
)

const long = [...near, ...far]
const places = [...long, ...long.map((option) => ({ ...option, brief: true }))]

/** Width of a label that is only a number. */
const briefWidth = 0.8

/** The box a label fills. */
export function labelBox(point: { x: number; y: number; width: number }, { dx, dy, anchor, brief }: Placed): Box {
  const width = brief ? briefWidth : point.width
  const left = anchor === 'start' ? dx : anchor === 'end' ? dx - width : dx - width / 2
  return { x: point.x, left, right: left + width, top: point.y + dy - 1, bottom: point.y + dy + 0.3 }
}

/**
 * A place for each label where it touches no other label, no mark, nothing in `taken`, and stays in the field, at every
 * width from a phone to a wall. Near its point where there is room, else farther off with a line to it, else its number alone.
 *
 * Places the labels one after the other; when that runs into a corner, begins with another one.
 *
 * @param points x 0 to 1, y and width in letter sizes
 */
export function placeLabels(points: readonly { x: number; y: number; width: number }[], taken: readonly Box[], height: number): Placed[] {
  const marks = points.map(({ x, y }): Box => ({ x, left: -markHalf, right: markHalf, top: y - markHalf, bottom: y + markHalf }))
  let best: { placed: Placed[]; cost: number } | undefined
  for (let start = 0; start < points.length && !(best && best.cost === 0); start += 1) {
    const found = placeFrom(start, points, [...marks, ...taken], height)
    if (!best || found.cost < best.cost) best = found
  }
  return best?.placed ?? []
}

function placeFrom(start: number, points: readonly { x: number; y: number; width: number }[], solid: readonly Box[], height: number) {
  const placed: Placed[] = []
  const taken = [...solid]
  let cost = 0
  for (let turn = 0; turn < points.length; turn += 1) {
    const index = (start + turn) % points.length
    const point = points[index] as (typeof points)[number]
    const free = (option: Placed) => {
      const box = labelBox(point, option)
      return inside(box, height) && !taken.some((other) => touch(box, other))
    }
    const choice = places.find(free)
    // Nowhere to go: on its point, and the next beginning may do better.
    cost += choice ? (choice.brief ? 0.1 : 0) : 1
    const option = choice ?? (places[0] as Placed)
    placed[index] = option
    taken.push(labelBox(point, option))
  }
  return { placed, cost }
}

/** Letter sizes of margin right of the field that a label may use. */
const marginRight = 1

/** In the field at its narrowest, and so at every width: the margin on the right may be used. */
function inside(box: Box, height: number): boolean {
  const width = fieldWidths[0]
  return box.x * width + box.left >= 0.1 && box.x * width + box.right <= width + marginRight && box.top >= 0 && box.bottom <= height
}

/** About how wide a text is, in letter sizes: Han and full-width signs one, capitals and digits 0.62, others 0.54. Errs to the wide side. */
export function textWidth(text: string): number {
  return [...text].reduce((width, sign) => width + (/[\u1100-\uffe6]/.test(sign) ? 1 : /[A-Z0-9mw−+]/.test(sign) ? 0.66 : 0.56), 0)
}
