import type { WritableAtom } from 'nanostores'
import type { Action, Stroke } from '@/slides/deck/snapshot'
import type { Tool } from '@/slides/presenter/Tools'
import { drawInk } from '@/slides/stage/ink'
import type { Stage } from '@/slides/stage/stage'

interface Hands {
  act(action: Action): void
  /** Shows the laser at a spot, here and to the room. */
  point(at: [number, number] | null): void
  /** The strokes that lie on the slide already. */
  strokes(): Stroke[]
}

const scale = 2

/**
 * Laser, pen and zoom on the presenter's slide. While one is in the hand, a pane of glass lies over the slide, so that
 * nothing beneath is pressed by it.
 */
export function pointing(stage: Stage, $tool: WritableAtom<Tool>, { act, point, strokes }: Hands): void {
  const glass = document.createElement('div')
  glass.className = 'glass'
  stage.element.querySelector('.field')!.append(glass)
  $tool.subscribe((tool) => {
    glass.hidden = tool === 'none'
    stage.element.dataset['tool'] = tool
  })
  let stroke: Stroke | undefined
  let waiting = false

  function draw() {
    waiting = false
    if (stroke) drawInk(stage.element.querySelector('.ink')!, [...strokes(), stroke])
  }

  glass.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return
    const at = stage.spot(event)
    if ($tool.get() === 'zoom') {
      const inside = (n: number) => Math.min(1 - 0.5 / scale, Math.max(0.5 / scale, n))
      act({ do: 'zoom', zoom: { x: inside(at[0]), y: inside(at[1]), scale } })
      $tool.set('none')
    }
    if ($tool.get() !== 'pen') return
    glass.setPointerCapture(event.pointerId)
    stroke = [at]
    draw()
  })
  glass.addEventListener('pointermove', (event) => {
    if ($tool.get() === 'laser') point(stage.spot(event))
    if (!stroke) return
    stroke.push(stage.spot(event))
    if (!waiting) requestAnimationFrame(draw)
    waiting = true
  })
  glass.addEventListener('pointerleave', () => $tool.get() === 'laser' && point(null))
  const end = () => {
    if (stroke) act({ do: 'stroke', stroke })
    stroke = undefined
  }
  glass.addEventListener('pointerup', end)
  glass.addEventListener('pointercancel', end)
}
