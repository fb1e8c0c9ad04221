import { describe, expect, it } from 'vitest'
import { gapIds } from '@/widgets/gap-map/ids'
import { type Box, drawGapMap } from '@/widgets/gap-map/model'

const apart = (a: Box, b: Box) => a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y

describe.each(['wide', 'narrow'] as const)('the five-gap figure, %s', (size) => {
  const map = drawGapMap(size)

  it('has the nine boxes and five gaps of Parasuraman, Zeithaml & Berry (1985)', () => {
    expect(map.boxes).toHaveLength(9)
    expect(map.gaps.map((gap) => gap.id)).toEqual(gapIds)
  })

  it('puts the customer above the line and the firm below it', () => {
    for (const box of map.boxes) {
      if (box.side === 'customer') expect(box.y + box.height).toBeLessThan(map.line)
      else expect(box.y).toBeGreaterThan(map.line)
    }
  })

  it('keeps every box inside the drawing and apart from the others', () => {
    for (const [index, box] of map.boxes.entries()) {
      expect(box.x).toBeGreaterThanOrEqual(0)
      expect(box.x + box.width).toBeLessThanOrEqual(map.width)
      expect(box.y + box.height).toBeLessThanOrEqual(map.height)
      for (const other of map.boxes.slice(index + 1)) expect(apart(box, other)).toBe(true)
    }
  })

  it('keeps each number clear of the boxes and wide enough to touch (24 px)', () => {
    expect(map.badge * 2).toBeGreaterThanOrEqual(24)
    for (const { badge } of map.gaps)
      for (const box of map.boxes) {
        const dx = Math.max(box.x - badge.x, 0, badge.x - box.x - box.width)
        const dy = Math.max(box.y - badge.y, 0, badge.y - box.y - box.height)
        expect(Math.hypot(dx, dy)).toBeGreaterThanOrEqual(map.badge)
      }
  })

  it('writes at 14 px or more', () => {
    expect(map.text).toBeGreaterThanOrEqual(14)
  })
})
