import View, { type Props } from '@/tools/View'
import { mount as mountUnit } from '@/ui/mount'

/** Brings the list of what is saved to life: its file holds all its props. */
export default {
  mount(element: HTMLElement, file: unknown): void {
    mountUnit(View, file as Props, element)
  },
}
