import { type Place, setPlace } from '@/stores/place'
import { mount as mountUnit } from '@/ui/mount'
import type { Wording } from './instrument.ts'
import View, { type Props } from './View'

/** The calculator's props from the file of its instrument; `data-props` holds what differs from place to place. */
export function propsOf(file: Wording, { file: instrumentUrl = '', props = '{}' }: DOMStringMap): Props {
  return { ...file.view, warnings: file.words.warnings, instrumentUrl, ...JSON.parse(props) }
}

/** Brings the calculator of a page to life. */
export default {
  mount(element: HTMLElement, file: unknown, place: Place): void {
    setPlace(place)
    mountUnit(View, propsOf(file as Wording, element.dataset), element)
  },
}
