import { correction, generate } from 'lean-qr'
import { useMemo } from 'preact/hooks'

interface Props {
  /** What a phone reads: an address. */
  text: string
  /** What the picture is, in words; the text itself should stand beside it to be read. */
  label: string
}

/** Blank modules around the code, without which scanners do not find it (ISO/IEC 18004). */
const quiet = 4

/**
 * A QR code as one path. Black on white in every theme: scanners look for dark on light. As large as the place it stands
 * in; up to a fifth of it may be hidden by glare or a head.
 *
 * @example <QrCode text="https://training.example.org/lessons/gaps/check/#class=0007V" label="QR code of the class check" />
 */
export function QrCode({ text, label }: Props) {
  const { size, path } = useMemo(() => drawn(text), [text])
  const side = size + 2 * quiet
  return (
    <svg class="qr" role="img" aria-label={label} viewBox={`${-quiet} ${-quiet} ${side} ${side}`} shape-rendering="crispEdges">
      <rect x={-quiet} y={-quiet} width={side} height={side} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  )
}

/** One run of dark modules a time: a row is drawn from left to right. */
function drawn(text: string): { size: number; path: string } {
  const code = generate(text, { minCorrectionLevel: correction.M, maxCorrectionLevel: correction.Q })
  let path = ''
  for (let y = 0; y < code.size; y += 1)
    for (let x = 0; x < code.size; x += 1) {
      if (!code.get(x, y)) continue
      let run = 1
      while (code.get(x + run, y)) run += 1
      path += `M${x} ${y}h${run}v1h-${run}z`
      x += run
    }
  return { size: code.size, path }
}
