import type { ComponentType } from 'preact'
import { type Place, setPlace } from '@/stores/place'
import { mount as mountUnit } from '@/ui/mount'

/** What `/tool-words/<locale>/<tool>.json` holds: what a view is given everywhere, and the worked examples by preset. */
export interface ToolFile<State, Shared> {
  shared: Shared
  presets: Record<string, State>
}

type PlaceKeys = 'id' | 'compact' | 'example'

/** Makes the island of a tool: props from the file of words; `data-props` holds what differs from place to place. */
export function islandOf<State, Props extends { id: string; compact: boolean; example: State }>(View: ComponentType<Props>) {
  type File = ToolFile<State, Omit<Props, PlaceKeys>>
  function propsOf({ shared, presets }: File, { props = '{}' }: DOMStringMap): Props {
    const { preset, ...place } = JSON.parse(props)
    return { ...shared, example: presets[preset], ...place }
  }
  return {
    propsOf,
    default: {
      mount(element: HTMLElement, file: unknown, place: Place): void {
        setPlace(place)
        mountUnit(View, propsOf(file as File, element.dataset), element)
      },
    },
  }
}
