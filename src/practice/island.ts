import { type ComponentType, h, render } from 'preact'
import type { BankIndex } from '@/questions/bank-index'
import { type Place, setPlace } from '@/stores/place'

/**
 * A page of practice as a unit of the page: its view gets the props of `data-props` and the index its file is. It has
 * nothing of the server's to take over: everything it shows is the learner's.
 */
export function practice<Props extends { index: BankIndex }>(View: ComponentType<Props>) {
  return {
    mount(element: HTMLElement, index: unknown, place: Place): void {
      setPlace(place)
      render(h(View, { ...JSON.parse(element.dataset['props'] ?? '{}'), index } as Props), element)
    },
  }
}
