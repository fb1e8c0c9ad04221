import { type Arrow, arrow } from '@/models/arrow'
import { type LinkId, linkEnds, linkIds, type NodeId, nodeIds } from './ids.ts'

/** The chain as numbers: where each ring stands and each arrow runs, across for a wide screen, down for a narrow one. */
export interface ChainDrawing {
  width: number
  height: number
  /** Text size in units of the drawing, which are CSS pixels at its natural width. */
  text: number
  boxes: { id: NodeId; side: 'firm' | 'customer'; x: number; y: number; width: number; height: number }[]
  arrows: (Arrow & { id: LinkId })[]
}

/** Rings inside the firm; the others are the customer's, and what comes of them. */
const firm: ReadonlySet<NodeId> = new Set(['internal', 'staff', 'staying', 'productivity'])

/** Places in steps of the drawing: how far along, and beside which. Retention and productivity stand side by side. */
const along: Record<NodeId, number> = { internal: 0, staff: 1, staying: 2, productivity: 2, value: 3, satisfaction: 4, loyalty: 5, profit: 6 }
const beside: Record<NodeId, number> = { internal: 0, staff: 0, staying: -1, productivity: 1, value: 0, satisfaction: 0, loyalty: 0, profit: 0 }

const sizes = {
  wide: { text: 14.5, box: { width: 88, height: 78 }, step: 105, apart: 46 },
  narrow: { text: 14.5, box: { width: 150, height: 64 }, step: 88, apart: 84 },
} as const

/**
 * Places everything in the figure.
 *
 * @param size `wide` (720 units, left to right) or `narrow` (322 units, top to bottom)
 * @example drawChain('wide').boxes.length // => 8
 */
export function drawChain(size: 'wide' | 'narrow'): ChainDrawing {
  const { text, box, step, apart } = sizes[size]
  const across = size === 'wide'
  const middle = apart + (across ? box.height : box.width) / 2 + 2
  const boxes = nodeIds.map((id) => {
    const [far, side] = [along[id] * step + 1, middle + beside[id] * apart]
    return {
      id,
      side: firm.has(id) ? ('firm' as const) : ('customer' as const),
      x: across ? far : side - box.width / 2,
      y: across ? side - box.height / 2 : far,
      ...box,
    }
  })
  const place = Object.fromEntries(boxes.map((one) => [one.id, one])) as Record<NodeId, (typeof boxes)[number]>
  const arrows = linkIds.map((id) => {
    const [from, to] = [place[linkEnds[id][0]], place[linkEnds[id][1]]]
    // From a box that stands beside the line to one on it, and back: the arrow leaves and arrives off the middle.
    const off = (one: typeof from, other: typeof from) =>
      one.id === 'staying' || one.id === 'productivity' ? 0 : Math.sign((across ? other.y - one.y : other.x - one.x) || 0) * (across ? 18 : 34)
    const start: [number, number] = across
      ? [from.x + from.width, from.y + from.height / 2 + off(from, to)]
      : [from.x + from.width / 2 + off(from, to), from.y + from.height]
    const end: [number, number] = across ? [to.x - 2, to.y + to.height / 2 + off(to, from)] : [to.x + to.width / 2 + off(to, from), to.y - 2]
    return { id, ...arrow(start, end) }
  })
  return {
    width: Math.ceil(across ? 6 * step + box.width + 2 : 2 * middle),
    height: Math.ceil(across ? 2 * middle : 6 * step + box.height + 2),
    text,
    boxes,
    arrows,
  }
}
