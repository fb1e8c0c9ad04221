import { fill } from '@/i18n/fill'
import type { GapId } from './ids.ts'
import { type BoxId, drawGapMap } from './model.ts'
import type { GapMapWords } from './strings.ts'

interface Props {
  size: 'wide' | 'narrow'
  words: GapMapWords
  /** The one gap to be seen first; the others step back. */
  lit?: GapId | null | undefined
  /** Where each gap leads; with links the figure is a map, without it is one picture. */
  links?: Record<GapId, string> | undefined
  names?: Record<GapId, string> | undefined
  /** A gap's link was pressed: what to do instead of following it. */
  onGap?: ((gap: GapId) => void) | undefined
  /** To be put together: what stands in each box and gap instead of its own label, and what a press on it does. */
  puzzle?: { boxes: Partial<Record<BoxId, readonly string[]>>; gaps: Record<GapId, string>; press: (at: BoxId | GapId) => void; describe: string } | undefined
}

/** One drawing of the five-gap figure. */
export function Figure({ size, words, lit, links, names, onGap, puzzle }: Props) {
  const map = drawGapMap(size)
  const press = puzzle ? (at: BoxId | GapId) => ({ onClick: () => puzzle.press(at) }) : () => ({})
  return (
    <svg
      class={puzzle ? `${size} puzzle` : size}
      viewBox={`0 0 ${map.width} ${map.height}`}
      role={links ? 'group' : 'img'}
      aria-label={puzzle?.describe ?? (links ? words.name : words.describe)}
      font-size={map.text}
    >
      <path class="divide" d={`M2 ${map.line}H${map.width - 2}`} />
      <text class="side" x="2" y={map.line - 8}>
        {words.customer}
      </text>
      <text class="side firm" x="2" y={map.line + 20}>
        {words.firm}
      </text>
      <path class="flow" d={map.flows.map((flow) => flow.path).join('')} />
      <path class="tip" d={map.flows.map((flow) => flow.tip).join('')} />
      {map.boxes.map((box) => {
        const given = puzzle?.boxes[box.id]
        return (
          // A press is a second way for pointers; each label has a list beside the figure.
          <g key={box.id} class={given && 'spot'} {...(given ? press(box.id) : {})}>
            <rect class={`box ${box.side}`} x={box.x} y={box.y} width={box.width} height={box.height} rx={box.round ? box.height / 2 : 6} />
            {(given ?? words[box.id]).map((text, row, all) => (
              <text key={text} class="label" x={box.x + box.width / 2} y={box.y + box.height / 2 + map.text * (0.36 + (row - (all.length - 1) / 2) * 1.2)}>
                {text}
              </text>
            ))}
          </g>
        )
      })}
      {map.gaps.map((gap) => {
        const inner = (
          <>
            <path class="gap" d={gap.path} />
            <circle class="badge" cx={gap.badge.x} cy={gap.badge.y} r={map.badge} />
            <text class="number" x={gap.badge.x} y={gap.badge.y + map.text * 0.36}>
              {puzzle ? puzzle.gaps[gap.id] : gap.number}
            </text>
          </>
        )
        // A number that has not been placed has no colour that would tell it.
        const hue = puzzle ? (/\d/.test(puzzle.gaps[gap.id]) ? `g${puzzle.gaps[gap.id]}` : 'blank') : `g${gap.number}`
        const group = `g ${hue}${lit && lit !== gap.id ? ' back' : ''}`
        return links ? (
          <a
            key={gap.id}
            class={group}
            href={links[gap.id]}
            aria-label={names?.[gap.id] ?? fill(words.gap, { n: gap.number })}
            onClick={
              onGap &&
              ((event) => {
                event.preventDefault()
                onGap(gap.id)
              })
            }
          >
            {inner}
          </a>
        ) : (
          <g key={gap.id} class={puzzle ? `${group} spot` : group} {...press(gap.id)}>
            {inner}
          </g>
        )
      })}
    </svg>
  )
}
