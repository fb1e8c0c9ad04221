import type { ComponentChildren } from 'preact'
import { linesOf, textSize } from '@/questions/hotspot/lines'
import type { Ask, Shape } from '@/questions/hotspot/schema'

interface Props {
  figure: Ask['figure']
  name: string
  /** It can be worked with: then its parts speak for themselves; else it is a picture. */
  live: boolean
  /** Names the description. */
  inWords: string
  /** What lies over it. */
  children: ComponentChildren
}

/** The figure, drawn from data. On a phone it keeps its size, so that its text can be read, and scrolls in its own box. */
export function Figure({ figure: { width, height, description, shapes }, name, live, inWords, children }: Props) {
  return (
    <>
      <div class="scroll" {...(live ? {} : { tabIndex: 0, role: 'group' as const, 'aria-label': inWords })}>
        <svg class="q-figure" viewBox={`0 0 ${width} ${height}`} width={width} height={height} role={live ? 'group' : 'img'} aria-label={description}>
          <defs>
            <marker id={`${name}-tip`} viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto-start-reverse">
              <path d="M0 0 8 4 0 8Z" />
            </marker>
          </defs>
          {shapes.map((shape, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the figure never changes
            <Drawn key={index} shape={shape} tip={`url(#${name}-tip)`} />
          ))}
          {children}
        </svg>
      </div>
      <details>
        <summary class="soft">{inWords}</summary>
        <p>{description}</p>
      </details>
    </>
  )
}

function Drawn({ shape, tip }: { shape: Shape; tip: string }) {
  if ('line' in shape) return <polyline class={shape.dashed ? 'q-dashed' : ''} points={shape.line.join(' ')} marker-end={shape.arrow ? tip : undefined} />
  if ('label' in shape)
    return (
      <text x={shape.label[0]} y={shape.label[1]} text-anchor={shape.anchor}>
        {shape.text}
      </text>
    )
  const [x, y, w, h] = shape.box
  const lines = linesOf(shape.text ?? '', w - textSize)
  const step = textSize * 1.3
  return (
    <g>
      <rect class={`q-${shape.tone}`} x={x} y={y} width={w} height={h} rx="4" />
      {lines.map((line, index) => (
        <text key={line} x={x + w / 2} y={y + h / 2 + textSize * 0.36 + (index - (lines.length - 1) / 2) * step} text-anchor="middle">
          {line}
        </text>
      ))}
    </g>
  )
}
