import { h, render } from 'preact'
import type { DeckIndex } from '@/models/agenda'
import View, { type Props } from './View.tsx'

/** The page has nothing of the server's to take over: everything it shows is the trainer's. */
export default {
  mount(element: HTMLElement, index: unknown): void {
    const props = JSON.parse(element.dataset['props'] ?? '{}') as Omit<Props, 'index'>
    render(h(View, { ...props, index: index as DeckIndex }), element)
  },
}
