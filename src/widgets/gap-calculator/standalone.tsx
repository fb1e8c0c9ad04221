import { render } from 'preact'
import type { GapState } from '@/models/gap-state'
import type { Frame } from '@/ui/chart'
import { type Chart, ChartDrawing, legend } from './Charts.tsx'
import type { GapScores } from './model.ts'
import type { Words } from './strings.ts'

/** What of a style a picture needs when it stands alone, and the value that need not be said: no variables, no style sheet, no class. */
const kept = {
  fill: 'rgb(0, 0, 0)',
  stroke: 'none',
  'stroke-width': '1px',
  'stroke-dasharray': 'none',
  'stroke-linejoin': 'miter',
  'paint-order': 'normal',
  'vector-effect': 'none',
  'font-weight': '400',
}

/** Letter size and width of the field in a file, in pixels. */
const frame: Frame = { kind: 'fixed', width: 640, em: 16 }

interface Subject {
  chart: Chart
  state: GapState
  scores: GapScores
  words: Words
}

/**
 * A picture as the text of an SVG file in the colours now on the screen.
 *
 * It is drawn into `host`, which must lie in the calculator and be rendered (out of sight, not `display: none`), so that the browser works
 * the styles out; they are then written onto the elements.
 */
export function standalone(host: HTMLElement, { chart, state, scores, words }: Subject): { text: string; width: number; height: number } {
  render(<ChartDrawing chart={chart} scores={scores} scale={state.scale} words={words} frame={frame} />, host)
  const svg = host.querySelector('svg') as SVGSVGElement
  for (const element of svg.querySelectorAll('line, path, rect, text')) {
    const style = getComputedStyle(element)
    for (const [name, usual] of Object.entries(kept)) {
      const value = style.getPropertyValue(name)
      if (value && value !== usual) element.setAttribute(name, value)
    }
    element.removeAttribute('class')
  }
  svg.setAttribute('font-family', 'PingFang SC, Noto Sans CJK SC, Microsoft YaHei, system-ui, sans-serif')
  const width = Number(svg.getAttribute('width'))
  const tall = Number(svg.getAttribute('height'))
  const height = addTitle(svg, tall, [state.name, `n = ${state.n ?? '?'}`, words.charts[chart], legend(chart, scores, words)])
  const text = new XMLSerializer().serializeToString(svg)
  render(null, host)
  return { text: `${text}\n`, width, height }
}

/** Two lines above the drawing: whose numbers these are and how many stand behind them, and what the marks mean. */
function addTitle(svg: SVGSVGElement, height: number, [name, n, picture, note]: string[]): number {
  const top = 64
  const width = svg.getAttribute('width')
  const color = getComputedStyle(svg).color
  const lines = [
    [[name, n].filter(Boolean).join(' · '), 'bold'],
    [[picture, note].filter(Boolean).join(' · '), 'normal'],
  ]
  lines.forEach(([text = '', weight = ''], index) => {
    const line = document.createElementNS('http://www.w3.org/2000/svg', 'text')
    line.textContent = text
    for (const [key, value] of Object.entries({ x: '16', y: String(index * 24 - top + 28), fill: color, 'font-weight': weight })) line.setAttribute(key, value)
    svg.append(line)
  })
  const paper = svg.querySelector('rect')
  paper?.setAttribute('y', String(-top))
  paper?.setAttribute('height', String(height + top))
  svg.setAttribute('height', String(height + top))
  svg.setAttribute('viewBox', `0 ${-top} ${width} ${height + top}`)
  return height + top
}
