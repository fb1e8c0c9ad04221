import { fill } from '@/i18n/fill'
import { arrow } from '@/models/arrow'
import { drawBlueprint, text, wrapped } from './drawing.ts'
import { lanes } from './ids.ts'
import type { Journey } from './model.ts'
import type { Words } from './strings.ts'

interface Props {
  journey: Journey
  words: Words
  chosen?: number | undefined
}

/** The journey as a service blueprint (Shostack 1984; Bitner, Ostrom & Morgan 2008). */
export function Blueprint({ journey, words, chosen }: Props) {
  const { width, height, rows, columns, box, head } = drawBlueprint(journey.touchpoints)
  const label = fill(words.blueprint.seen, { n: columns.length, lanes: lanes.map((lane) => words.lanes[lane]).join(', ') })
  return (
    <svg class="jm-svg jm-blueprint" viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="img" aria-label={label} font-size={text}>
      {rows.map(({ lane, y, height: high, line }) => (
        <g key={lane}>
          {wrapped(words.lanes[lane], 6.4, 2).map((part, row, all) => (
            <text key={part} class="jm-lane" x="0" y={y + high / 2 + 4.5 + (row - (all.length - 1) / 2) * 16}>
              {part}
            </text>
          ))}
          {line && (
            <>
              <line class={`jm-line jm-${line}`} x1="0" x2={width} y1={y + high + 5} y2={y + high + 5} />
              <text class="tick jm-line-name" x="0" y={y + high + 1}>
                {words.lines[line]}
              </text>
            </>
          )}
        </g>
      ))}
      {columns.map(({ one, x, title, marks, boxes }, at) => (
        <g key={one.at} class={one.at === chosen ? 'jm-chosen' : undefined}>
          {title.map((part, row) => (
            <text key={`${row}${part}`} class={one.decides ? 'jm-name jm-decides' : 'jm-name'} x={x + box / 2} y={14 + row * 16} text-anchor="middle">
              {part}
            </text>
          ))}
          {marks.fail && (
            <>
              <circle class="jm-fail" cx={x + 12} cy={head - 12} r="9" />
              <text class="jm-letter" x={x + 12} y={head - 7.5} text-anchor="middle">
                F
              </text>
            </>
          )}
          {marks.wait > 0 && (
            <text class="jm-w" x={x + (marks.fail ? 28 : 2)} y={head - 7.5}>
              W {Math.round(marks.wait)}
            </text>
          )}
          {boxes.slice(1).map((to, index) => {
            const from = boxes[index]!
            const { path, tip } = arrow([x + box / 2, from.y + from.height], [x + box / 2, to.y - 1])
            return (
              <g key={to.lane}>
                <path class="flow" d={path} />
                {to.y - from.y - from.height > 14 && <path class="tip" d={tip} />}
              </g>
            )
          })}
          {boxes.map(({ lane, y, height: high, lines }) => {
            const before = columns[at - 1]?.boxes.find((other) => other.lane === 'customer')
            return (
              <g key={lane}>
                {lane === 'customer' && before && <path class="flow" d={`M${(columns[at - 1]?.x ?? 0) + box} ${y + high / 2}H${x}`} />}
                <rect class={`box ${lane}`} x={x} y={y} width={box} height={high} rx="4" />
                {lines.map((part, row) => (
                  <text key={`${row}${part}`} x={x + box / 2} y={y + high / 2 + 4.5 + (row - (lines.length - 1) / 2) * 16} text-anchor="middle">
                    {part}
                  </text>
                ))}
              </g>
            )
          })}
        </g>
      ))}
    </svg>
  )
}
