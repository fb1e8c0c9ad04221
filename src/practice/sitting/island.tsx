import { h, render } from 'preact'
import View, { type Props } from '@/practice/sitting/View'
import type { BankIndex } from '@/questions/bank-index'
import { type Place, setPlace } from '@/stores/place'

/** Brings a check or an exam to life; it has nothing to show before that. */
export default {
  mount(element: HTMLElement, index: unknown, place: Place): void {
    setPlace(place)
    render(h(View, { ...(JSON.parse(element.dataset['props'] ?? '{}') as Omit<Props, 'index'>), index: index as BankIndex }), element)
  },
}
