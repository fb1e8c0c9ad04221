import { signed } from '@/models/numbers'
import { drawChain } from './drawing.ts'
import type { FigureWords } from './figure-strings.ts'
import type { LinkId, NodeId } from './ids.ts'
import { linkEnds } from './ids.ts'

interface Props {
  size: 'wide' | 'narrow'
  words: FigureWords
  /** What a reader who cannot see it is told; without it, the chain in words. */
  description?: string
  /** Points at each ring; without them the chain itself is shown. */
  points?: Record<NodeId, number> | undefined
}

/** Points smaller than this are as good as none. */
const still = 0.05

/** One drawing of the chain: as it is, or with what has arrived at each ring. */
export function Figure({ size, words, description, points }: Props) {
  const { width, height, text, boxes, arrows } = drawChain(size)
  const moved = (node: NodeId) => (points && Math.abs(points[node]) >= still ? (points[node] < 0 ? 'down' : 'up') : '')
  const active = (link: LinkId) => (points ? moved(linkEnds[link][0]) : '')
  return (
    <svg class={`${size} chain`} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={description ?? words.describe} font-size={text}>
      {arrows.map(({ id, path, tip }) => (
        <g key={id} class={active(id)}>
          <path class="flow" d={path} />
          <path class="tip" d={tip} />
        </g>
      ))}
      {boxes.map(({ id, side, x, y, width: wide, height: high }) => {
        const lines = [...words.rings[id], ...(points ? [moved(id) ? `${points[id] < 0 ? '▼' : '▲'} ${signed(points[id], 1)}` : '0'] : [])]
        return (
          <g key={id} class={moved(id)}>
            <rect class={`box ${side}`} x={x} y={y} width={wide} height={high} rx="6" />
            {lines.map((line, row) => (
              <text
                key={`${row}${line}`}
                class={points && row === lines.length - 1 ? 'label points' : 'label'}
                x={x + wide / 2}
                y={y + high / 2 + text * (0.36 + (row - (lines.length - 1) / 2) * 1.2)}
              >
                {line}
              </text>
            ))}
          </g>
        )
      })}
    </svg>
  )
}
