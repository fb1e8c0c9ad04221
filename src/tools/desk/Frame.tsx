import type { ComponentChildren } from 'preact'
import { Panel } from '@/ui/Panel'
import type { Desk } from './useDesk.ts'

interface Props<State> {
  /** Unique in the page. */
  id: string
  /** Class of the tool's own styles. */
  class: string
  title: string
  compact: boolean
  desk: Desk<State>
  /** What comes out, always in sight. */
  results: ComponentChildren
  /** What stands behind headings that open, in order. */
  panels: readonly { title: string; body: () => ComponentChildren }[]
}

/** A tool: its results, and its panels beside or below them. */
export function Frame<State>({ id, class: own, title, compact, desk, results, panels }: Props<State>) {
  return (
    <section class={`tool ${own}${compact ? '' : ' tool-full'}`} id={id} aria-label={title} data-ready={desk.ready ? '' : undefined}>
      <div class="tool-body">
        <div class="tool-results">{results}</div>
        <div class="tool-desk">
          {panels.map((panel) => (
            <Panel key={panel.title} title={panel.title}>
              {panel.body}
            </Panel>
          ))}
        </div>
      </div>
      {desk.notice}
    </section>
  )
}
