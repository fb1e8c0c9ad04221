import { type Place, setPlace } from '@/stores/place'
import { mount as mountUnit } from '@/ui/mount'
import View, { type Props } from './View'
import type { MapWording } from './wording.ts'

/** Props from the file of words; `data-props` holds what differs from place to place. */
export function propsOf(wording: MapWording, { props = '{}' }: DOMStringMap): Props {
  return { wording, ...JSON.parse(props) }
}

/** Brings the map of a page to life. */
export default {
  mount(element: HTMLElement, file: unknown, place: Place): void {
    setPlace(place)
    mountUnit(View, propsOf(file as MapWording, element.dataset), element)
  },
}
