import type { ComponentChildren } from 'preact'
import { round } from '@/models/numbers'

/**
 * Parts of a chart that is drawn for any width.
 *
 * Places across are shares of the width, places down and all sizes are multiples of the letter size. In a page ("fluid")
 * the browser works that out, so that text keeps its size on a phone, on a slide and beside the text, with one drawing
 * and no script. For a file ("fixed") the same drawing gets plain numbers, which every program understands.
 */
export type Frame = { kind: 'fluid' } | { kind: 'fixed'; width: number; em: number }

/** Space around the field for labels, in letter sizes. In a page the same margins stand in the style sheet. */
export interface Pad {
  top: number
  right: number
  bottom: number
  left: number
}

/** A place across, 0 to 1, as an SVG length. */
export const across = (frame: Frame, share: number): string | number => (frame.kind === 'fluid' ? `${round(share * 100, 2)}%` : round(share * frame.width, 2))

/** A size or a place down, in letter sizes, as an SVG length. */
export const ems = (frame: Frame, size: number): string | number => (frame.kind === 'fluid' ? `${round(size, 3)}em` : round(size * frame.em, 2))

/** In a file the drawing does not touch the edge of its paper. */
const edge = 1

interface PlotProps {
  frame: Frame
  /** Height of the field in letter sizes. */
  height: number
  pad: Pad
  /** What a reader who cannot see it is told; the numbers stand in the table beside it. */
  description: string
  /** Class in a page: sets the margins of `pad`. */
  class: string
  children: ComponentChildren
}

/** The field of a chart. Everything outside it (labels, ticks) is drawn into the margins. */
export function Plot({ frame, height, pad, description, class: name, children }: PlotProps) {
  if (frame.kind === 'fluid') {
    return (
      <svg class={`plot ${name}`} height={`${height}em`} role="img" aria-label={description}>
        {children}
      </svg>
    )
  }
  const width = round(frame.width + (pad.left + pad.right + 2 * edge) * frame.em, 0)
  const tall = round((height + pad.top + pad.bottom + edge) * frame.em, 0)
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={tall}
      viewBox={`0 0 ${width} ${tall}`}
      font-size={frame.em}
      role="img"
      aria-label={description}
    >
      <rect class="plot-paper" width={width} height={tall} />
      <g transform={`translate(${round((pad.left + edge) * frame.em, 2)} ${round(pad.top * frame.em, 2)})`}>{children}</g>
    </svg>
  )
}

interface AtProps {
  frame: Frame
  /** 0 to 1. */
  x: number
  /** Letter sizes from the top of the field. */
  y: number
  children: ComponentChildren
}

/** Moves what is in it to a place; inside, 0 0 is that place. */
export function At({ frame, x, y, children }: AtProps) {
  if (frame.kind === 'fixed') return <g transform={`translate(${across(frame, x)} ${ems(frame, y)})`}>{children}</g>
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: a part of a picture that is described as a whole
    <svg x={across(frame, x)} y={ems(frame, y)} overflow="visible">
      {children}
    </svg>
  )
}

/** Five marks told apart by shape, not by colour, each in a box from -5 to 5. */
export const shapes = [
  'M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0Z',
  'M-4.5-4.5h9v9h-9Z',
  'M0-5.5 5.5 4.5h-11Z',
  'M0-6 6 0 0 6-6 0Z',
  'M-2-5.5h4v3.5h3.5v4h-3.5v3.5h-4v-3.5h-3.5v-4h3.5Z',
] as const

interface MarkProps {
  frame: Frame
  x: number
  y: number
  /** Index into `shapes`. */
  shape: number
  /** Across, in letter sizes. */
  size?: number
  class: string
}

/** A mark with its middle at a place. */
export function Mark({ frame, x, y, shape, size = 0.9, class: name }: MarkProps) {
  const path = shapes[shape % shapes.length]
  if (frame.kind === 'fixed') {
    return <path class={name} transform={`translate(${across(frame, x)} ${ems(frame, y)}) scale(${round((size * frame.em) / 10, 3)})`} d={path} />
  }
  // A box that begins at the place; the path around 0 0 lies half outside it, which centres it.
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: a part of a picture that is described as a whole
    <svg x={across(frame, x)} y={ems(frame, y)} width={ems(frame, size)} height={ems(frame, size)} viewBox="0 0 10 10" overflow="visible">
      <path class={name} d={path} />
    </svg>
  )
}
