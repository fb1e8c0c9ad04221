import { type Arrow, arrow } from '@/models/arrow'
import type { GapId } from '@/widgets/gap-map/ids'

/**
 * The five-gap figure as numbers: where each box, arrow and gap stands. Drawn twice, for wide and for narrow
 * screens, so that its text never shrinks below 14 px on a phone.
 *
 * Source of the model: Parasuraman, Zeithaml & Berry, 1985.
 */

export type BoxId = 'word-of-mouth' | 'needs' | 'experience' | 'expected' | 'perceived' | 'delivery' | 'standards' | 'management' | 'communication'

export interface Box {
  id: BoxId
  side: 'customer' | 'firm'
  /** Influences on expectation are round, services are square. */
  round: boolean
  x: number
  y: number
  width: number
  height: number
}

export interface Gap {
  id: GapId
  number: number
  /** SVG path between the two things that differ. */
  path: string
  /** Centre of its number. */
  badge: { x: number; y: number }
}

export interface GapMap {
  width: number
  height: number
  /** Text size in units of the drawing, which are CSS pixels at its natural width. */
  text: number
  badge: number
  /** Height of the line between customer and firm. */
  line: number
  boxes: Box[]
  /** Arrows of influence. */
  flows: Arrow[]
  gaps: Gap[]
}

interface Plan {
  width: number
  text: number
  badge: number
  round: { width: number; height: number; centres: [number, number, number]; y: number }
  column: { centre: number; width: number; height: number }
  rows: { expected: number; perceived: number; line: number; delivery: number; standards: number; management: number }
  beside: { x: number; width: number }
  /** x of the long bracket of gap 1, left of the column. */
  bracket: number
}

const plans: Record<'wide' | 'narrow', Plan> = {
  wide: {
    width: 720,
    text: 17,
    badge: 17,
    round: { width: 150, height: 52, centres: [156, 372, 588], y: 12 },
    column: { centre: 372, width: 200, height: 56 },
    rows: { expected: 112, perceived: 222, line: 302, delivery: 326, standards: 432, management: 538 },
    beside: { x: 560, width: 150 },
    bracket: 150,
  },
  narrow: {
    width: 358,
    text: 14.5,
    badge: 15,
    round: { width: 108, height: 48, centres: [54.75, 179, 303.25], y: 6 },
    column: { centre: 170, width: 150, height: 50 },
    rows: { expected: 92, perceived: 190, line: 262, delivery: 284, standards: 382, management: 480 },
    beside: { x: 276, width: 80 },
    bracket: 74,
  },
}

/**
 * Places everything in the figure.
 *
 * @param size `wide` (720 units) or `narrow` (358 units, the width of a small phone's column)
 * @example drawGapMap('wide').gaps.map((gap) => gap.number) // => [1, 2, 3, 4, 5]
 */
export function drawGapMap(size: 'wide' | 'narrow'): GapMap {
  const plan = plans[size]
  const { column, rows, beside } = plan
  const influences = plan.round
  const left = column.centre - column.width / 2
  const right = column.centre + column.width / 2
  const middle = (row: number) => row + column.height / 2
  const bottom = (row: number) => row + column.height
  const main = (id: BoxId, row: number, side: Box['side']): Box => ({ id, side, round: false, x: left, y: row, width: column.width, height: column.height })
  const influence = (id: BoxId, centre: number): Box => ({
    id,
    side: 'customer',
    round: true,
    x: centre - influences.width / 2,
    y: influences.y,
    width: influences.width,
    height: influences.height,
  })
  const between = (id: GapId, number: number, upper: number, lower: number): Gap => ({
    id,
    number,
    path: `M${column.centre} ${bottom(upper) + 4}V${lower - 4}`,
    badge: { x: column.centre, y: (bottom(upper) + lower) / 2 },
  })
  const foot = influences.y + influences.height
  const besideMiddle = beside.x + beside.width / 2
  const arrive = rows.expected - 3
  return {
    width: plan.width,
    height: bottom(rows.management) + 6,
    text: plan.text,
    badge: plan.badge,
    line: rows.line,
    boxes: [
      influence('word-of-mouth', influences.centres[0]),
      influence('needs', influences.centres[1]),
      influence('experience', influences.centres[2]),
      main('expected', rows.expected, 'customer'),
      main('perceived', rows.perceived, 'customer'),
      main('delivery', rows.delivery, 'firm'),
      main('standards', rows.standards, 'firm'),
      main('management', rows.management, 'firm'),
      { id: 'communication', side: 'firm', round: false, x: beside.x, y: rows.delivery, width: beside.width, height: column.height },
    ],
    flows: [
      arrow([influences.centres[0], foot], [left + column.width * 0.25, arrive]),
      arrow([influences.centres[1], foot], [column.centre + (influences.centres[1] - column.centre) * 0.4, arrive]),
      arrow([influences.centres[2], foot], [left + column.width * 0.85, arrive]),
      arrow([column.centre, rows.delivery], [column.centre, bottom(rows.perceived) + 3]),
      // What the firm says outside raises expectations and colours perceptions.
      arrow([besideMiddle, rows.delivery], [besideMiddle, middle(rows.expected)], [right + 3, middle(rows.expected)]),
      arrow([besideMiddle, middle(rows.perceived)], [right + 3, middle(rows.perceived)]),
    ],
    gaps: [
      {
        id: 'gap-1',
        number: 1,
        path: `M${left - 5} ${middle(rows.expected)}H${plan.bracket}V${middle(rows.management)}H${left - 5}`,
        badge: { x: plan.bracket, y: middle(rows.standards) },
      },
      between('gap-2', 2, rows.standards, rows.management),
      between('gap-3', 3, rows.delivery, rows.standards),
      {
        id: 'gap-4',
        number: 4,
        path: `M${right + 5} ${middle(rows.delivery)}H${beside.x - 5}`,
        badge: { x: (right + beside.x) / 2, y: middle(rows.delivery) },
      },
      between('gap-5', 5, rows.expected, rows.perceived),
    ],
  }
}
